import type { ConceptId } from '../domain/knowledge/index';
import type { Colour, HighlightId, NewHighlight, SaveOutcome, SavingView } from '../domain/notes/index';
import type { Theme } from '../domain/settings/index';
import type { CardHost } from './card/card-host';
import { HighlightKeeper, type SavedPassage } from './highlights/index';
import { findLiveRange } from './marks/index';
import { CostMeter } from './reading/cost-meter';
import { runInSlices } from './reading/run-in-slices';
import type { Mention } from './reading/settle-mentions';
import {
  type BubbleActions,
  createHighlightId,
  followSelection,
  isLayerSeen,
  NoteDesk,
  SelectionBubble,
} from './selection/index';

/** What saving needs from outside the page. */
export interface PageSavingParts {
  /** What is saved of this page; never rejects. */
  readonly listSaved: () => Promise<readonly SavedPassage[]>;
  /** Answers once it is on disk, or why it is not; never rejects. */
  readonly save: (highlight: NewHighlight) => Promise<SaveOutcome>;
  readonly drawBubble: (layer: HTMLElement, view: SavingView | null, actions: BubbleActions) => void;
  readonly describeOutcome: (outcome: SaveOutcome) => string;
  /** The address of the frame of our own origin in which a highlight's note is typed. */
  readonly noteAddress: (id: HighlightId) => string;
  readonly nameNoteFrame: () => string;
  readonly getTheme: () => Theme;
}

interface PageParts {
  readonly getHost: () => CardHost;
  readonly isOurs: (node: unknown) => boolean;
  readonly listMentions: () => readonly Mention[];
  /** Explains what a range covers. @returns whether it is explained. */
  readonly explain: (range: Range) => boolean;
  readonly signal: AbortSignal;
}

/** Saving on one page: the bubble, the notes' frame, and what is drawn. */
export interface PageSaving {
  /** Offers to save what is selected now. */
  offer(): void;
  saveSelection(): Promise<SaveOutcome>;
  /** Saves a concept from its card. */
  saveConcept(concept: ConceptId, event: { readonly isTrusted: boolean }): Promise<SaveOutcome>;
  refresh(): void;
  /** Draws anew where the host has moved. */
  redraw(): void;
  /** Draws the bubble and the note's frame anew: the reader chose other colours. */
  redrawBubble(): void;
  /** To be told when a selection is being explained: the bubble makes room. */
  pass(range: Range): void;
  /** To be told when the page's text changed. */
  noteChange(): void;
  showPassage(id: string): Promise<boolean>;
  stop(): void;
}

const CONCEPT_COLOUR: Colour = 'yellow';

export function startSaving(saving: PageSavingParts, page: PageParts): PageSaving {
  const { getHost, isOurs, signal } = page;
  const keeper = new HighlightKeeper({
    listSaved: saving.listSaved,
    getHost,
    run: (steps) => runInSlices(steps, signal, new CostMeter()),
  });
  const notes = new NoteDesk({
    getHost,
    noteAddress: saving.noteAddress,
    nameNoteFrame: saving.nameNoteFrame,
    getTheme: saving.getTheme,
    onMissing: (range) => bubble.tell({ state: 'note-missing' }, range),
  });
  const bubble = new SelectionBubble({
    getHost,
    isOurs,
    draw: saving.drawBubble,
    describeOutcome: saving.describeOutcome,
    save: saving.save,
    listConcepts: (range) => listConceptsIn(range, page.listMentions()),
    onSaved: (saved, slices) => keeper.add(saved, slices),
    openNote: (id, range) => notes.open(id, range),
    explain: page.explain,
  });
  followSelection(
    {
      onSelected: () => bubble.offer(),
      onCleared: () => bubble.leave(),
      onPressOutside() {
        bubble.leave();
        notes.leave();
      },
      onEscape: () => bubble.dismiss() || notes.leave(),
      isOurs,
    },
    signal,
  );
  void keeper.refresh();
  const createConceptSaver = keepIds();
  return {
    offer: () => bubble.offer(),
    saveSelection: () => bubble.saveSelection(),
    async saveConcept(concept, event) {
      const { host, root, layer } = getHost();
      if (!event.isTrusted) return 'failed';
      if (!isLayerSeen(host, root, layer)) return 'unseen';
      const id = createConceptSaver(concept);
      return saving.save({ id, passage: null, concepts: [concept], colour: CONCEPT_COLOUR });
    },
    refresh: () => void keeper.refresh(),
    redraw: () => keeper.redraw(),
    redrawBubble() {
      bubble.redraw();
      notes.redraw();
    },
    pass: (range) => bubble.pass(range),
    noteChange: () => keeper.noteChange(),
    showPassage: (id) => keeper.show(id),
    stop() {
      bubble.hide();
      notes.stop();
      keeper.stop();
    },
  };
}

/** Pressing twice saves a concept once. */
function keepIds(): (concept: ConceptId) => HighlightId {
  const kept = new Map<ConceptId, HighlightId>();
  return (concept) => {
    const id = kept.get(concept) ?? createHighlightId();
    kept.set(concept, id);
    return id;
  };
}

/** The concepts whose mentions lie wholly within a range, in the order of the page. */
function listConceptsIn(range: Range, mentions: readonly Mention[]): ConceptId[] {
  const isInside = ({ mark }: Mention) => {
    const live = findLiveRange(mark);
    if (live === null || live.startContainer.getRootNode() !== range.startContainer.getRootNode()) return false;
    return (
      range.comparePoint(live.startContainer, live.startOffset) === 0 &&
      range.comparePoint(live.endContainer, live.endOffset) === 0
    );
  };
  return [...new Set(mentions.filter(isInside).map(({ concept }) => concept.id))];
}
