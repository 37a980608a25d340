/**
 * What may be said between the parts of the extension, by direction. Every message is checked on arrival (check.ts):
 * static types are inferred from the schemas, so the two cannot drift apart.
 */
import * as v from 'valibot';
import type { PassageDescription } from '../domain/anchoring/index';
import type { Explainer } from '../domain/knowledge/index';
import { type Colour, colours, type Highlight, type HighlightId, highlightLimits } from '../domain/notes/index';
import type { SenseDecision } from '../domain/senses/index';
import type { Settings } from '../domain/settings/index';
import type { Extent, PackedSpotted } from '../domain/spotting/index';
import type { LibraryFile } from '../domain/transfer/index';
import { conceptId, type SettingsView, settingsRequests, siteState } from './settings-protocol';

export type { SettingsView, SiteState } from './settings-protocol';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4_000));
const conceptIds = v.pipe(v.array(conceptId), v.maxLength(2_000));

/** One ambiguous mention with the sentence that it stands in; offsets are UTF-16 units of the sentence. */
const doubtfulMention = v.strictObject({
  concept: conceptId,
  sentence: v.pipe(v.string(), v.maxLength(4_000)),
  start: offset,
  end: offset,
});

const uuid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
const position = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000));
const boundedText = (most: number) => v.pipe(v.string(), v.maxLength(most));

const passageDescription = v.strictObject({
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(highlightLimits.exact)),
  prefix: boundedText(highlightLimits.context),
  suffix: boundedText(highlightLimits.context),
  start: position,
  end: position,
});

const newHighlight = v.strictObject({
  id: uuid,
  passage: v.nullable(passageDescription),
  concepts: v.pipe(v.array(conceptId), v.maxLength(highlightLimits.concepts)),
  colour: v.picklist(colours),
});

const highlightChange = v.strictObject({
  colour: v.optional(v.picklist(colours)),
  note: v.optional(boundedText(highlightLimits.note)),
});

const libraryPlace = v.strictObject({ part: position, savedAt: boundedText(40), id: uuid });

/** An import is read as text; its size is checked before it is parsed. 10 MB. */
const importText = boundedText(10_000_000);

/** A batch is a tenth of this, or one long block. */
const MOST_SPOTTED_UNITS = 200_000;
const spotTexts = v.strictObject({
  texts: v.pipe(
    v.array(v.string()),
    v.maxLength(1_000),
    v.check((texts) => texts.reduce((sum, { length }) => sum + length, 0) <= MOST_SPOTTED_UNITS),
  ),
  stated: v.pipe(
    v.array(v.strictObject({ text: position, start: position, end: position, long: boundedText(4_000) })),
    v.maxLength(5_000),
  ),
});

/** From a content script to the background: the least-trusted direction. */
export const pageRequests = {
  /**
   * Brings what reads into the frame that asks, where the reader has us on for its page. With `glance`, not where a first look finds
   * that it says nothing of health.
   */
  bringReading: v.strictObject({ glance: v.boolean() }),
  /** Brings into the frame that asks what shows things, or what answers the questions of popup and shortcuts. */
  bringScript: v.strictObject({ script: v.picklist(['answering', 'showing']) }),
  /** Finds the terms in texts of the page, and what they say of their own abbreviations; `stated` is what the page states of them. */
  spotTexts,
  /** Decides ambiguous mentions from their sentences and the concepts that the page names beyond doubt. */
  resolveSenses: v.strictObject({
    mentions: v.pipe(v.array(doubtfulMention), v.maxLength(200)),
    pageConcepts: conceptIds,
    pageWords: position,
  }),
  /** Answers what a card says about a concept, its connections limited to the page's concepts first. */
  readExplainer: v.strictObject({ concept: conceptId, pageConcepts: conceptIds }),
  /**
   * Saves a highlight of the page that asks, with the address and title that the browser knows of its tab. Answers once
   * it is on disk; asking again with the same id is answered alike and stores nothing twice.
   */
  saveHighlight: newHighlight,
  /** Lists what is drawn on the page that asks: places and colours, no notes. */
  listDrawnHighlights: v.strictObject({}),
  /** Remembers, for the site that asks, whether its ambiguous words mean a concept. Answers whether that is kept. */
  setMeaningHere: v.strictObject({ concept: conceptId, meant: v.boolean() }),
  /** Remembers whether the reader knows a concept, on all sites. Answers whether that is kept. */
  setKnown: v.strictObject({ concept: conceptId, known: v.boolean() }),
  /** Opens a bundled article in a new tab, at a section. */
  openArticle: v.strictObject({ article: conceptId, section: v.pipe(v.string(), v.maxLength(200)) }),
} as const;

/** From the frame in which a note is typed to the background. It stands in pages, so it may ask for little. */
export const noteFrameRequests = {
  /** Answers the note of one highlight; null when there is no such highlight. */
  readNote: v.strictObject({ id: uuid }),
  /** Changes the note of one highlight. Answers once it is on disk. */
  changeNote: v.strictObject({ id: uuid, note: boundedText(highlightLimits.note) }),
  /** Saves a concept with what the reader thinks that it means, as its note. Answers like `saveHighlight`. */
  saveSaid: v.strictObject({ id: uuid, concept: conceptId, note: boundedText(highlightLimits.note) }),
} as const;

/** From our own pages (popup, side panel, article, welcome, options) to the background. */
export const ownPageRequests = {
  ...pageRequests,
  ...settingsRequests,
  /** Has all frames of a tab read, where the reader has us on. Answers which can be asked, and whether the page is one for reading. */
  serveTab: v.strictObject({ tabId: v.pipe(v.number(), v.integer()) }),
  /** Lists saved highlights, newest first: all, those of an address, those that have every word of a search, or the trash. */
  listHighlights: v.strictObject({
    address: v.optional(boundedText(10_000)),
    search: v.optional(boundedText(200)),
    trash: v.optional(v.boolean()),
    offset: v.optional(position),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
  }),
  /** Changes the note or colour of a highlight. Answers once it is on disk. */
  changeHighlight: v.strictObject({ id: uuid, change: highlightChange }),
  /** Puts a highlight into the trash. */
  trashHighlight: v.strictObject({ id: uuid }),
  /** Takes a highlight out of the trash. */
  untrashHighlight: v.strictObject({ id: uuid }),
  /** Opens the page of a highlight in a tab and shows the passage. */
  showHighlight: v.strictObject({ id: uuid }),
  /** Answers the library, trash included, as the text of a file: from a place on, which the file before it named. */
  exportLibrary: v.strictObject({ place: v.nullable(libraryPlace) }),
  /** Says what an import would do, and does nothing. */
  previewImport: v.strictObject({ text: importText }),
  /** Imports all or nothing; by id, newer changes win; the same file twice changes nothing. */
  importLibrary: v.strictObject({ text: importText }),
  /** Compares the database with its witness. */
  checkLibrary: v.strictObject({}),
  /** Puts back from the mirror what the database lost. */
  restoreLibrary: v.strictObject({}),
  /** Deletes notes, trash, their second copy and all settings, for good. Answers once nothing of it is stored. */
  deleteEverything: v.strictObject({}),
} as const;

/** From the background or one of our own pages to the content script of a tab or frame. */
export const tabRequests = {
  /** Tells that the settings for this page may have changed: marks appear or go without a reload. */
  changeSiteState: siteState,
  /** Lists the concepts found in this frame, whether marked or not. */
  listTerms: v.strictObject({}),
  /** Says how much of this frame is read. */
  readExtent: v.strictObject({}),
  /** Reads what is not read yet: more of a long page, or anew what changed too much to be followed. */
  readOn: v.strictObject({}),
  /** Moves to the next or previous marked term and shows where it is. */
  stepTerm: v.strictObject({ direction: v.picklist(['next', 'previous']) }),
  /** Explains what is selected; else opens the card of the term that the reader stepped to, or of the first one in view. */
  openTerm: v.strictObject({}),
  /** Tells that what is drawn on this page may have changed. */
  redrawHighlights: v.strictObject({}),
  /** Scrolls to a saved passage. */
  showPassage: v.strictObject({ id: uuid }),
  /** Saves the selection, as the bubble's button does (context menu, shortcut). */
  saveSelection: v.strictObject({}),
  /** Scrolls to the first mention of a concept and opens its card. */
  openConcept: v.strictObject({ concept: conceptId }),
} as const;

/** Words of a text by their places in it, in their order and apart. */
const explainedTerms = v.array(v.strictObject({ start: offset, end: offset, concept: conceptId }));
const hasPlaces = (text: string, terms: v.InferOutput<typeof explainedTerms>) =>
  terms.every(({ start, end }, index) => start < end && end <= text.length && start >= (terms[index - 1]?.end ?? 0));

/** Answers of the background that are checked on arrival, too: a card cuts its texts where they say. */
export const checkedAnswers = {
  readExplainer: v.nullable(
    v.pipe(
      v.looseObject({
        inShort: v.string(),
        more: v.string(),
        terms: v.strictObject({ inShort: explainedTerms, more: explainedTerms }),
      }),
      v.check(({ inShort, more, terms }) => hasPlaces(inShort, terms.inShort) && hasPlaces(more, terms.more)),
    ),
  ),
} as const;

export type BackgroundSchemas = typeof pageRequests & typeof ownPageRequests & typeof noteFrameRequests;

export type DoubtfulMention = v.InferOutput<typeof doubtfulMention>;

/** A concept met in one frame of a page, as the popup and the side panel list it. */
export interface ListedTerm {
  readonly concept: string;
  /** As the page first writes it. */
  readonly text: string;
  readonly count: number;
}

/** Why a save or change was not made. `private`: in private windows nothing is kept. `full`: the disk is. */
export type Refusal = 'private' | 'full' | 'blocked' | 'missing-page' | 'not-found' | 'failed';
export type SaveAnswer = { readonly saved: true } | { readonly saved: false; readonly why: Refusal };

/** Whether everything was deleted. If not, nothing of the settings was. */
export type DeleteAnswer = { readonly deleted: true } | { readonly deleted: false; readonly why: 'blocked' | 'failed' };

/** A highlight as the page draws it. */
export interface DrawnHighlight {
  readonly id: HighlightId;
  readonly passage: PassageDescription;
  readonly colour: Colour;
}

export interface HighlightList {
  readonly highlights: readonly Highlight[];
  /** How many there are in all, beyond `limit`. */
  readonly total: number;
}

export interface ImportPreview {
  readonly fresh: number;
  readonly changed: number;
  readonly same: number;
}
/** `why` is a message key of the locale files with its substitutions. */
export type ImportAnswer =
  | { readonly ok: true; readonly preview: ImportPreview }
  | { readonly ok: false; readonly why: string; readonly details: readonly string[] };

/** `missing`: rows that the witness counts and the database lacks, of which `restorable` are in the mirror. */
export interface LibraryState {
  readonly state: 'well' | 'rows-missing' | 'blocked';
  readonly count: number;
  readonly missing: number;
  readonly restorable: number;
}

/** What the background answers to each request. */
export interface BackgroundAnswers {
  bringReading: null;
  bringScript: null;
  spotTexts: PackedSpotted;
  resolveSenses: readonly SenseDecision[];
  readExplainer: Explainer | null;
  saveHighlight: SaveAnswer;
  listDrawnHighlights: readonly DrawnHighlight[];
  readNote: string | null;
  changeNote: SaveAnswer;
  saveSaid: SaveAnswer;
  listHighlights: HighlightList;
  changeHighlight: SaveAnswer;
  trashHighlight: SaveAnswer;
  untrashHighlight: SaveAnswer;
  showHighlight: boolean;
  exportLibrary: LibraryFile;
  previewImport: ImportAnswer;
  importLibrary: ImportAnswer;
  checkLibrary: LibraryState;
  restoreLibrary: LibraryState;
  openArticle: null;
  setMeaningHere: boolean;
  setKnown: boolean;
  setMeaning: null;
  serveTab: { readonly frames: readonly number[]; readonly isForReading: boolean };
  readSettings: SettingsView;
  readAllSettings: Settings;
  setSite: null;
  setNamedSite: null;
  setNamedMeaning: null;
  setPaused: null;
  clearKnown: null;
  addKnown: null;
  setDensity: null;
  setLevel: null;
  setDwell: null;
  setTheme: null;
  setSayFirst: null;
  deleteEverything: DeleteAnswer;
}

/** What a content script answers to each request. */
export interface TabAnswers {
  changeSiteState: null;
  listTerms: readonly ListedTerm[];
  readExtent: Extent;
  readOn: null;
  /** The text of the term stepped to; null when the frame has none. */
  stepTerm: string | null;
  openTerm: boolean;
  redrawHighlights: null;
  showPassage: boolean;
  saveSelection: SaveAnswer;
  openConcept: boolean;
}
