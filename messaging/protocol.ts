/**
 * What may be said between the parts of the extension, by direction. Every message is checked on arrival (check.ts):
 * static types are inferred from the schemas, so the two cannot drift apart.
 */
import * as v from 'valibot';
import type { Explainer } from '../domain/knowledge/index';
import type { SenseDecision } from '../domain/senses/index';
import { type Density, densities } from '../domain/spotting/index';

const conceptId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(80));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4_000));
const conceptIds = v.pipe(v.array(conceptId), v.maxLength(2_000));

/** One ambiguous mention with the sentence that it stands in; offsets are UTF-16 units of the sentence. */
const doubtfulMention = v.strictObject({
  concept: conceptId,
  sentence: v.pipe(v.string(), v.maxLength(4_000)),
  start: offset,
  end: offset,
});

export const densitySchema = v.picklist(densities);

/** From a content script to the background: the least-trusted direction. */
export const pageRequests = {
  /** Says whether the reader has us on for this address, and how densely to mark. */
  readSiteState: v.strictObject({}),
  /** Decides ambiguous mentions from their sentences and the concepts that the page names beyond doubt. */
  resolveSenses: v.strictObject({
    mentions: v.pipe(v.array(doubtfulMention), v.maxLength(200)),
    pageConcepts: conceptIds,
  }),
  /** Answers what a card says about a concept, its connections limited to the page's concepts first. */
  readExplainer: v.strictObject({ concept: conceptId, pageConcepts: conceptIds }),
  /** Opens a bundled article in a new tab, at a section. */
  openArticle: v.strictObject({ article: conceptId, section: v.pipe(v.string(), v.maxLength(200)) }),
} as const;

/** From our own pages (popup, article, welcome) to the background. */
export const ownPageRequests = {
  ...pageRequests,
  /** Says whether we are on for an address, paused everywhere, and how densely we mark. */
  readSettings: v.strictObject({ url: v.pipe(v.string(), v.maxLength(10_000)) }),
  /** Turns us on or off for the site of an address. */
  setSite: v.strictObject({ url: v.pipe(v.string(), v.maxLength(10_000)), on: v.boolean() }),
  /** Pauses or resumes us everywhere. */
  setPaused: v.strictObject({ paused: v.boolean() }),
  /** Sets how many mentions are marked. */
  setDensity: v.strictObject({ density: densitySchema }),
} as const;

/** From the background or one of our own pages to the content script of a tab or frame. */
export const tabRequests = {
  /** Tells that the settings for this page may have changed: marks appear or go without a reload. */
  changeSiteState: v.strictObject({ on: v.boolean(), density: densitySchema }),
  /** Lists the concepts found in this frame, whether marked or not. */
  listTerms: v.strictObject({}),
  /** Moves to the next or previous marked term and shows where it is. */
  stepTerm: v.strictObject({ direction: v.picklist(['next', 'previous']) }),
  /** Opens the card of the term that the reader stepped to, or of the first one in view. */
  openTerm: v.strictObject({}),
  /** Scrolls to the first mention of a concept and opens its card. */
  openConcept: v.strictObject({ concept: conceptId }),
} as const;

export type DoubtfulMention = v.InferOutput<typeof doubtfulMention>;

/** A concept met in one frame of a page, as the popup lists it. */
export interface ListedTerm {
  readonly concept: string;
  /** As the page first writes it. */
  readonly text: string;
  readonly count: number;
}

export interface SiteState {
  readonly on: boolean;
  readonly density: Density;
}

/** What the popup shows of the settings. `site` is null for addresses that have none. */
export interface SettingsView {
  readonly site: string | null;
  readonly siteOn: boolean;
  readonly paused: boolean;
  readonly density: Density;
}

/** What the background answers to each request. */
export interface BackgroundAnswers {
  readSiteState: SiteState;
  resolveSenses: readonly SenseDecision[];
  readExplainer: Explainer | null;
  openArticle: null;
  readSettings: SettingsView;
  setSite: null;
  setPaused: null;
  setDensity: null;
}

/** What a content script answers to each request. */
export interface TabAnswers {
  changeSiteState: null;
  listTerms: readonly ListedTerm[];
  /** The text of the term stepped to; null when the frame has none. */
  stepTerm: string | null;
  openTerm: boolean;
  openConcept: boolean;
}
