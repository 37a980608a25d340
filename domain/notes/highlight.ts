import type { PassageDescription } from '../anchoring/index';
import type { ConceptId } from '../knowledge/index';

/** A version 4 UUID in lower case, made by the client that saves: saving again with the same id changes nothing. */
export type HighlightId = string & { readonly brand: 'HighlightId' };

/** Each is drawn with a pattern of its own, too. */
export const colours = ['yellow', 'green', 'blue', 'pink'] as const;
export type Colour = (typeof colours)[number];

/**
 * What a reader saved from a page, with the reader's own note. `passage` is null for a concept saved from a card; then
 * `concepts` has that one. Instants are ISO strings in UTC with milliseconds.
 */
export interface Highlight {
  readonly id: HighlightId;
  readonly passage: PassageDescription | null;
  /** The page's address without its fragment; http, https or file. At most 4,000 units. */
  readonly address: string;
  /** The page's title; at most 500 units. */
  readonly title: string;
  /** What the spotter found in the passage, at most 50. */
  readonly concepts: readonly ConceptId[];
  readonly colour: Colour;
  /** The reader's own words; at most 20,000 units; empty where there are none. */
  readonly note: string;
  readonly savedAt: string;
  readonly changedAt: string;
  /** When it was put into the trash; null for what is not there. Trash is emptied after 30 days. */
  readonly trashedAt: string | null;
}

/** What a page hands over to be saved; the background adds address, title and instants of its own. */
export type NewHighlight = Pick<Highlight, 'id' | 'passage' | 'concepts' | 'colour'>;

/** What a reader may change later. */
export type HighlightChange = Partial<Pick<Highlight, 'colour' | 'note'>>;

/** The limits above, for whoever checks. UTF-16 units, but `concepts`, which is a count. */
export const highlightLimits = {
  exact: 4_000,
  context: 64,
  address: 4_000,
  title: 500,
  concepts: 50,
  note: 20_000,
} as const;
