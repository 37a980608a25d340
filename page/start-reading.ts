import type { CardContent, ConceptId, Explainer } from '../domain/knowledge/index';
import { openLexicon } from '../domain/lexicon/index';
import type { SaveOutcome } from '../domain/notes/index';
import { type CardActions, CardController, type DrawCard } from './card/card-controller';
import { type CardHost, createCardHost } from './card/card-host';
import overlayStyle from './highlights/overlay.css?inline';
import { followKeys } from './input/follow-keys';
import { followPointer } from './input/follow-pointer';
import { MarkStepper, scrollToMark } from './input/step-through-marks';
import type { Mark } from './marks/index';
import { type Extent, type ReadingChoices as MarkingChoices, PageReader } from './reading/page-reader';
import type { ResolveSenses } from './reading/sense-desk';
import { SelectionExplainer } from './selection/index';
import { type PageSaving, type PageSavingParts, startSaving } from './start-saving';

/** What the reader chose, as far as it concerns this page. */
export interface ReadingChoices extends MarkingChoices {
  /** How long the pointer rests on a word before its card opens. */
  readonly dwellMs: number;
}

/** What reading a page needs from outside the page. */
export interface ReadingParts {
  /** Answers the lexicon as packed; asked for once. Where it rejects, nothing is marked. */
  readonly readLexicon: () => Promise<string>;
  /** The style sheets of what is drawn in our root. */
  readonly styles: readonly string[];
  readonly choices: ReadingChoices;
  readonly resolveSenses: ResolveSenses;
  /** Answers what to say of a concept, or why nothing can be said; never rejects. */
  readonly readExplainer: (concept: ConceptId, pageConcepts: readonly ConceptId[]) => Promise<Explainer | CardContent>;
  readonly drawCard: DrawCard<CardPageActions>;
  readonly describeStep: (text: string, number: number, count: number) => string;
  readonly describeDefinition: (text: string) => string;
  /** False once the extension is no longer there. */
  readonly isWanted: () => boolean;
  /** Has remembered whether ambiguous words of this site mean a concept; answers whether it is. Null on our own pages. */
  readonly setMeaning: ((concept: ConceptId, meant: boolean) => Promise<boolean>) | null;
  /** Has remembered whether the reader knows a concept; answers whether it is. Null on our own pages. */
  readonly setKnown: ((concept: ConceptId, known: boolean) => Promise<boolean>) | null;
  /** Null where nothing can be saved: on our own pages. */
  readonly saving: PageSavingParts | null;
}

/** What a card can have the page do. */
export interface CardPageActions extends CardActions {
  readonly onSave?: PageSaving['saveConcept'];
  /** Takes a meaning from the ambiguous words of this site, or gives it back; answers whether that is remembered. */
  readonly onMeaning?: (concept: ConceptId, meant: boolean, event: Event) => Promise<boolean>;
  /** Takes a concept from those that are marked, on all sites, or gives it back; answers whether that is remembered. */
  readonly onKnown?: (concept: ConceptId, known: boolean, event: Event) => Promise<boolean>;
}

/** A concept found on the page. */
export interface FoundTerm {
  readonly concept: ConceptId;
  readonly text: string;
  readonly count: number;
}

/** A page that is being read. */
export interface Reading {
  listTerms(): FoundTerm[];
  setChoices(choices: ReadingChoices): void;
  findExtent(): Extent;
  /** Reads what is not read yet, if anything. */
  readOn(): Promise<void>;
  /** @returns the text of the term stepped to; null when the page has none. */
  stepTerm(direction: 'next' | 'previous'): string | null;
  /** @returns whether there was a term to open. */
  openTerm(): boolean;
  /** Explains what is selected. @returns whether there was something to explain. */
  explainSelection(): boolean;
  openConcept(concept: ConceptId): boolean;
  saveSelection(): Promise<SaveOutcome>;
  /** Draws anew what is saved. */
  redrawHighlights(): void;
  /** @returns whether the passage is there to be seen. */
  showPassage(id: string): Promise<boolean>;
  /** Leaves the page as it was found. */
  stop(): void;
}

/** Starts reading the document that this script runs in. */
export function startReading(parts: ReadingParts): Reading {
  const stopped = new AbortController();
  const { signal } = stopped;
  let { dwellMs } = parts.choices;
  let host: CardHost | null = null;
  const isOurs = (node: unknown) => host !== null && node === host.host;
  const getHost = () => {
    host ??= createCardHost(...parts.styles, overlayStyle);
    if (!host.host.isConnected) host.settle();
    return host;
  };
  const stop = () => {
    if (signal.aborted) return;
    card.send({ kind: 'close' });
    stepper.hide();
    reader.stop();
    saving?.stop();
    stopped.abort();
    host?.remove();
    host = null;
  };
  const isWanted = () => {
    const wanted = parts.isWanted();
    if (!wanted) stop();
    return wanted;
  };
  const reader = new PageReader({
    openLexicon: async () => openLexicon(await parts.readLexicon()),
    resolveSenses: parts.resolveSenses,
    choices: parts.choices,
    isOurs,
    isWanted,
    // Every marked page has the host from its first mark on, so that it tells nothing of what the reader does.
    onMarks: (marks) => void (marks.length > 0 && !signal.aborted && getHost()),
    onChanges: () => saving?.noteChange(),
  });
  const card = new CardController({
    getHost,
    readContent: createContentCache(parts.readExplainer, () => listTerms(reader).map((term) => term.concept)),
    draw: (layer, content, standing, actions) =>
      parts.drawCard(layer, content, standing, { ...actions, ...pageActions }),
    getDwellMs: () => dwellMs,
    showDefinition: (definition) => stepper.showDefinition(definition),
  });
  const { describeStep, describeDefinition } = parts;
  const stepper = new MarkStepper({ painter: reader.painter, getHost, describeStep, describeDefinition });
  followPointer({ painter: reader.painter, card, isOurs, isWanted }, signal);
  followKeys(card, signal);
  const explainer = new SelectionExplainer({
    isOurs,
    findWords: (text, place) => reader.findWords(text, place),
    open(words, route) {
      stepper.hide();
      saving?.pass(words.range);
      card.send({ kind: 'choose', mark: words, route });
    },
  });
  const explain = (range: Range) => explainer.explain(range, 'touch');
  const saving =
    parts.saving &&
    startSaving(parts.saving, { getHost, isOurs, signal, explain, listMentions: () => reader.mentions });
  const { setMeaning, setKnown } = parts;
  const pageActions: Omit<CardPageActions, keyof CardActions> = {
    ...(saving && { onSave: saving.saveConcept }),
    ...(setMeaning && {
      async onMeaning(concept, meant, event) {
        if (!event.isTrusted) return false;
        reader.setMeaning(concept, meant);
        return setMeaning(concept, meant);
      },
    }),
    ...(setKnown && {
      async onKnown(concept, known, event) {
        if (!event.isTrusted) return false;
        reader.setKnown(concept, known);
        return setKnown(concept, known);
      },
    }),
  };
  // The page's doing, not the reader's: that the host moves with its dialogs tells it nothing of what is looked up.
  const onToggle = ({ target }: Event) => {
    if (host === null || !(target instanceof HTMLDialogElement)) return;
    card.send({ kind: 'close' });
    stepper.hide();
    if (host.settle()) saving?.redraw();
  };
  document.addEventListener('toggle', onToggle, { capture: true, signal });
  reader.start();

  const open = (mark: Mark | null | undefined) => {
    if (!mark) return false;
    scrollToMark(mark);
    stepper.hide();
    card.send({ kind: 'choose', mark, route: 'keyboard' });
    return true;
  };
  return {
    listTerms: () => listTerms(reader),
    findExtent: () => reader.extent,
    readOn: () => reader.readOn(),
    setChoices(choices) {
      dwellMs = choices.dwellMs;
      reader.setChoices(choices);
    },
    stepTerm(direction) {
      // A card that is pinned stays, as it does for a press elsewhere.
      card.send({ kind: 'press-outside' });
      explainer.pass();
      return stepper.step(direction)?.text ?? null;
    },
    openTerm: () => open(stepper.findCurrent()),
    explainSelection: () => explainer.explainSelection(),
    openConcept: (concept) => open(reader.mentions.find((mention) => mention.concept.id === concept)?.mark),
    saveSelection: async () => saving?.saveSelection() ?? 'missing-page',
    redrawHighlights: () => saving?.refresh(),
    showPassage: async (id) => saving?.showPassage(id) ?? false,
    stop,
  };
}

function listTerms(reader: PageReader): FoundTerm[] {
  const found = new Map<ConceptId, FoundTerm>();
  for (const { concept, mark } of reader.mentions) {
    const known = found.get(concept.id);
    found.set(concept.id, { concept: concept.id, text: known?.text ?? mark.text, count: (known?.count ?? 0) + 1 });
  }
  return [...found.values()];
}

/** Answers are kept as long as the page's concepts are the same; failures are not kept. */
function createContentCache(read: ReadingParts['readExplainer'], listConcepts: () => ConceptId[]) {
  let pageConcepts = '';
  const kept = new Map<ConceptId, Promise<Explainer | CardContent>>();
  return (concept: ConceptId): Promise<Explainer | CardContent> => {
    const now = listConcepts();
    if (now.join() !== pageConcepts) kept.clear();
    pageConcepts = now.join();
    const known = kept.get(concept);
    if (known !== undefined) return known;
    const asked = read(concept, now);
    kept.set(concept, asked);
    void asked.then((content) => 'state' in content && kept.delete(concept));
    return asked;
  };
}
