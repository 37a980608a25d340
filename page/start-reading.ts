import type { ConceptId } from '../domain/knowledge/index';
import type { SaveOutcome } from '../domain/notes/index';
import type { Extent } from '../domain/spotting/index';
import { type ReadingChoices as MarkingChoices, PageReader } from './reading/page-reader';
import type { ResolveSenses } from './reading/sense-desk';
import type { SpotTexts } from './reading/spot-desk';
import { ShowingOnDemand } from './showing-on-demand';
import type { StartShowing } from './start-showing';

/** What the reader chose, as far as it concerns this page. */
export interface ReadingChoices extends MarkingChoices {
  /** How long the pointer rests on a word before its card opens. */
  readonly dwellMs: number;
}

/** What reading a page needs from outside the page. */
export interface ReadingParts {
  /** Where it rejects, nothing is marked any more. */
  readonly spotTexts: SpotTexts;
  readonly choices: ReadingChoices;
  readonly resolveSenses: ResolveSenses;
  /** False once the extension is no longer there. */
  readonly isWanted: () => boolean;
  /** Whether anything is saved of this page; null where nothing can be saved. Never rejects. */
  readonly hasSaved: (() => Promise<boolean>) | null;
  /** Brings the code that shows things: asked for when there is something to show. Rejects where there is none any more. */
  readonly loadShowing: () => Promise<StartShowing>;
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
  stepTerm(direction: 'next' | 'previous'): Promise<string | null>;
  /** @returns whether there was a term to open. */
  openTerm(): Promise<boolean>;
  /** Explains what is selected. @returns whether there was something to explain. */
  explainSelection(): Promise<boolean>;
  openConcept(concept: ConceptId): Promise<boolean>;
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
  const stop = () => {
    if (signal.aborted) return;
    showing.stop();
    reader.stop();
    stopped.abort();
  };
  const isWanted = () => {
    const wanted = parts.isWanted();
    if (!wanted) stop();
    return wanted;
  };
  const reader = new PageReader({
    spotTexts: parts.spotTexts,
    resolveSenses: parts.resolveSenses,
    choices: parts.choices,
    isOurs: (node) => showing.isOurs(node),
    isWanted,
    onMarks: (marks) => showing.noteMarks(marks.length > 0),
    onChanges: () => showing.noteChange(),
  });
  const showing = new ShowingOnDemand(parts.loadShowing, parts.hasSaved, {
    painter: reader.painter,
    listMentions: () => reader.mentions,
    listConcepts: () => listTerms(reader).map((term) => term.concept),
    findWords: (text, place) => reader.findWords(text, place),
    getDwellMs: () => dwellMs,
    setMeaning: (concept, meant) => reader.setMeaning(concept, meant),
    setKnown: (concept, known) => reader.setKnown(concept, known),
    isWanted,
    signal,
  });
  reader.start();
  return {
    listTerms: () => listTerms(reader),
    findExtent: () => reader.extent,
    readOn: () => reader.readOn(),
    setChoices(choices) {
      dwellMs = choices.dwellMs;
      reader.setChoices(choices);
      showing.redraw();
    },
    stepTerm: async (direction) => (await showing.bring())?.stepTerm(direction) ?? null,
    openTerm: async () => (await showing.bring())?.openTerm() ?? false,
    explainSelection: async () => (await showing.bring())?.explainSelection() ?? false,
    async openConcept(concept) {
      const found = reader.mentions.find((mention) => mention.concept.id === concept);
      return found !== undefined && ((await showing.bring())?.openMark(found.mark) ?? false);
    },
    saveSelection: async () => (await showing.bring())?.saveSelection() ?? 'failed',
    redrawHighlights: () => void showing.redrawHighlights(),
    showPassage: async (id) => (await showing.bring())?.showPassage(id) ?? false,
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
