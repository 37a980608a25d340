import type { CardContent, ConceptId, Explainer, FoundWord } from '../../domain/knowledge/index';
import type { Mark } from '../marks/index';
import { type CardSubject, isSelected, type SelectedWords } from './card-subject';

export interface TrailParts {
  /** Answers what to say of a concept; never throws. Called ahead of time: answers are kept by whoever provides it. */
  readonly readContent: (concept: ConceptId) => Promise<CardContent | Explainer>;
  readonly onChange: () => void;
}

/** What the reader came through within one card, from the words of the page on, and what is said at each step. */
export class CardTrail {
  private steps: readonly CardContent[] = [];
  /** What the reader can choose from, where there is a choice. */
  private found: readonly FoundWord[] = [];
  /** Grows with every change of what is shown, so that a late answer finds that it is late. */
  private turn = 0;

  constructor(private readonly parts: TrailParts) {}

  /** The last one is what is shown. */
  get contents(): readonly CardContent[] {
    return this.steps;
  }

  /** Asks for what a subject will want said. Answers how the card will begin; null where that has to be found first. */
  async prefetch(subject: CardSubject): Promise<CardContent | null> {
    return isSelected(subject) ? null : this.readMarked(subject);
  }

  begin(subject: CardSubject): void {
    this.steps = [];
    this.found = [];
    this.enter(isSelected(subject) ? this.readSelected(subject) : this.readMarked(subject));
  }

  follow(concept: ConceptId): void {
    const isChosen = this.steps.at(-1)?.state === 'choice';
    const word = isChosen ? this.found.find((one) => one.concept === concept) : undefined;
    this.enter(word === undefined ? this.readFollowed(concept) : this.readAsked(word));
  }

  /** @returns whether there was a way back. */
  goBack(): boolean {
    if (this.steps.length < 2) return false;
    this.turn++;
    this.steps = this.steps.slice(0, -1);
    this.parts.onChange();
    return true;
  }

  clear(): void {
    this.turn++;
    this.steps = [];
    this.found = [];
  }

  /** Puts one more step: `loading` only if the answer is not there within this turn. */
  private enter(answer: Promise<CardContent>): void {
    const turn = ++this.turn;
    const before = this.steps;
    let answered = false;
    const put = (content: CardContent) => {
      this.steps = [...before, content];
      this.parts.onChange();
    };
    void answer.then((content) => {
      if (turn !== this.turn) return;
      answered = true;
      put(content);
    });
    queueMicrotask(() => queueMicrotask(() => !answered && turn === this.turn && put({ state: 'loading' })));
  }

  private readMarked({ concept, text, reason, definition }: Mark): Promise<CardContent> {
    return this.read(concept, () => {
      return { mentionText: text, reason, asked: null, isDefinedElsewhere: definition !== null };
    });
  }

  private readFollowed(concept: ConceptId): Promise<CardContent> {
    return this.read(concept, ({ plainName }) => {
      return { mentionText: plainName, reason: null, asked: null, isDefinedElsewhere: false };
    });
  }

  private readAsked({ concept, text, reason }: FoundWord): Promise<CardContent> {
    const asked = reason === null ? 'undecided' : 'decided';
    return this.read(concept, () => ({ mentionText: text, reason, asked, isDefinedElsewhere: false }));
  }

  private async readSelected({ text, found }: SelectedWords): Promise<CardContent> {
    const words = await found.catch(() => null);
    if (words === null) return { state: 'failed' };
    const { terms, isCut } = words;
    if (terms[0] === undefined) return { state: 'unknown', text };
    if (terms.length === 1) return this.readAsked(terms[0]);
    const said = await Promise.all(terms.map(({ concept }) => this.parts.readContent(concept)));
    const choosable = terms.map(({ concept, text, reason }, index) => {
      const content = said[index]!;
      return { concept, text, name: 'concept' in content ? content.plainName : text, isDecided: reason !== null };
    });
    this.found = terms;
    return { state: 'choice', terms: choosable, isCut };
  }

  private async read(concept: ConceptId, describe: (explainer: Explainer) => Described): Promise<CardContent> {
    const content = await this.parts.readContent(concept);
    return 'concept' in content ? { state: 'ready', explainer: content, ...describe(content) } : content;
  }
}

type Described = Omit<CardContent & { readonly state: 'ready' }, 'state' | 'explainer'>;
