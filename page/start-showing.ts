import type { CardContent, ConceptId, Explainer } from '../domain/knowledge/index';
import type { SaveOutcome } from '../domain/notes/index';
import { type CardActions, CardController, type DrawCard } from './card/card-controller';
import { type CardHost, createCardHost } from './card/card-host';
import { followForemost } from './card/follow-foremost';
import type { PageHost } from './card/page-host';
import overlayStyle from './highlights/overlay.css?inline';
import { followKeys } from './input/follow-keys';
import { type EarlierPointer, followPointer } from './input/follow-pointer';
import { MarkStepper, scrollToMark } from './input/step-through-marks';
import type { Mark, MarkPainter } from './marks/index';
import type { PageReader } from './reading/page-reader';
import type { Mention } from './reading/settle-mentions';
import { SelectionExplainer } from './selection/index';
import { type PageSaving, type PageSavingParts, startSaving } from './start-saving';

/** What a card can have the page do. */
export interface CardPageActions extends CardActions {
  readonly onSave?: PageSaving['saveConcept'];
  /** Takes a meaning from the ambiguous words of this site, or gives it back; answers whether that is remembered. */
  readonly onMeaning?: (concept: ConceptId, meant: boolean, event: Event) => Promise<boolean>;
  /** Takes a concept from those that are marked, on all sites, or gives it back; answers whether that is remembered. */
  readonly onKnown?: (concept: ConceptId, known: boolean, event: Event) => Promise<boolean>;
}

/** What is drawn over a page, in which words, and what stands behind it. */
export interface ShowingViews {
  /** The style sheets of what is drawn in our root. */
  readonly styles: readonly string[];
  readonly drawCard: DrawCard<CardPageActions>;
  readonly describeStep: (text: string, number: number, count: number) => string;
  readonly describeDefinition: (text: string) => string;
  /** Answers what to say of a concept, or why nothing can be said; never rejects. */
  readonly readExplainer: (concept: ConceptId, pageConcepts: readonly ConceptId[]) => Promise<Explainer | CardContent>;
  /** Null on our own pages, where nothing is remembered. */
  readonly remember: Remembering | null;
  /** Null where nothing can be saved: on our own pages. */
  readonly saving: PageSavingParts | null;
}

/** Has remembered what the reader said of a concept: whether words of this site mean it, whether it is known. Answers whether it is. */
export interface Remembering {
  readonly meaning: (concept: ConceptId, meant: boolean) => Promise<boolean>;
  readonly known: (concept: ConceptId, known: boolean) => Promise<boolean>;
}

/** The page that is being read, as far as it concerns what is shown over it. */
export interface ReadPage {
  readonly pageHost: PageHost;
  readonly painter: MarkPainter;
  readonly listMentions: () => readonly Mention[];
  readonly listConcepts: () => ConceptId[];
  readonly findWords: PageReader['findWords'];
  readonly getDwellMs: () => number;
  /** Takes a meaning from the ambiguous words of this page, or gives it back. */
  readonly setMeaning: (concept: ConceptId, meant: boolean) => void;
  /** Takes a concept from those that are marked, or gives it back. */
  readonly setKnown: (concept: ConceptId, known: boolean) => void;
  readonly isWanted: () => boolean;
  /** Whether the reader is pressing something: a selection may then still be under way. */
  readonly isPressing: () => boolean;
  /** What the reader did just before we came. */
  readonly earlier: EarlierPointer;
  readonly signal: AbortSignal;
}

/** All that is shown over a page: the card, the ring around a word, the bubble, saved passages. */
export interface Showing {
  /** @returns the text of the term stepped to; null when the page has none. */
  stepTerm(direction: 'next' | 'previous'): string | null;
  /** @returns whether there was a term to open. */
  openTerm(): boolean;
  openMark(mark: Mark | undefined): boolean;
  /** Explains what is selected. @returns whether there was something to explain. */
  explainSelection(): boolean;
  saveSelection(): Promise<SaveOutcome>;
  /** Draws anew what is open: the reader chose other colours. */
  redraw(): void;
  /** Draws anew what is saved. */
  redrawHighlights(): void;
  /** To be told when the page's text changed. */
  noteChange(): void;
  /** @returns whether the passage is there to be seen. */
  showPassage(id: string): Promise<boolean>;
  /** Leaves the page as it was found. To be called before the signal is given. */
  stop(): void;
}

export type StartShowing = (page: ReadPage) => Showing;

/** Begins to show things over a page that is being read. */
export function startShowing(page: ReadPage, views: ShowingViews): Showing {
  const { signal, isWanted, painter, listMentions } = page;
  let cardHost: CardHost | null = null;
  const isOurs = (node: unknown) => node === page.pageHost.host;
  const getHost = () => {
    cardHost ??= createCardHost(page.pageHost, [...views.styles, overlayStyle]);
    if (!cardHost.host.isConnected) cardHost.settle();
    return cardHost;
  };
  const { remember } = views;
  const pageActions = (): Omit<CardPageActions, keyof CardActions> => ({
    ...(saving && { onSave: saving.saveConcept }),
    ...(remember && {
      async onMeaning(concept, meant, event) {
        if (!event.isTrusted) return false;
        page.setMeaning(concept, meant);
        return remember.meaning(concept, meant);
      },
      async onKnown(concept, known, event) {
        if (!event.isTrusted) return false;
        page.setKnown(concept, known);
        return remember.known(concept, known);
      },
    }),
  });
  const card = new CardController({
    getHost,
    readContent: createContentCache(views.readExplainer, page.listConcepts),
    draw: (layer, content, standing, actions) =>
      views.drawCard(layer, content, standing, { ...actions, ...pageActions() }),
    getDwellMs: page.getDwellMs,
    showDefinition: (definition) => stepper.showDefinition(definition),
  });
  const { describeStep, describeDefinition } = views;
  const stepper = new MarkStepper({ painter, getHost, describeStep, describeDefinition });
  followPointer({ painter, card, isOurs, isWanted, earlier: page.earlier }, signal);
  followKeys(card, signal);
  const explainer = new SelectionExplainer({
    isOurs,
    findWords: page.findWords,
    open(words, route) {
      stepper.hide();
      saving?.pass(words.range);
      card.send({ kind: 'choose', mark: words, route });
    },
  });
  const explain = (range: Range) => explainer.explain(range, 'touch');
  const saving = views.saving && startSaving(views.saving, { getHost, isOurs, signal, explain, listMentions });
  // What was selected before we came.
  if (!page.isPressing()) saving?.offer();
  // The page's doing, not the reader's: that the host moves with its dialogs tells it nothing of what is looked up.
  const onForemost = () => {
    if (!page.pageHost.host.isConnected) return;
    card.send({ kind: 'close' });
    stepper.hide();
    if (page.pageHost.settle()) saving?.redraw();
  };
  followForemost(onForemost, signal);

  const openMark = (mark: Mark | null | undefined) => {
    if (!mark) return false;
    scrollToMark(mark);
    stepper.hide();
    card.send({ kind: 'choose', mark, route: 'keyboard' });
    return true;
  };
  return {
    stepTerm(direction) {
      // A card that is pinned stays, as it does for a press elsewhere.
      card.send({ kind: 'press-outside' });
      explainer.pass();
      return stepper.step(direction)?.text ?? null;
    },
    openTerm: () => openMark(stepper.findCurrent()),
    openMark,
    explainSelection: () => explainer.explainSelection(),
    saveSelection: async () => saving?.saveSelection() ?? 'missing-page',
    redraw() {
      card.redraw();
      saving?.redrawBubble();
    },
    redrawHighlights: () => saving?.refresh(),
    noteChange: () => saving?.noteChange(),
    showPassage: async (id) => saving?.showPassage(id) ?? false,
    stop() {
      card.send({ kind: 'close' });
      stepper.hide();
      saving?.stop();
    },
  };
}

/** Answers are kept as long as the page's concepts are the same; failures are not kept. */
function createContentCache(read: ShowingViews['readExplainer'], listConcepts: () => ConceptId[]) {
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
