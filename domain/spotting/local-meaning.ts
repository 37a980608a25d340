import type { ConceptId } from '../knowledge/index';

/** What a text says that one of its abbreviations stands for. */
export interface LocalMeaning {
  /** The abbreviation without dots, spaces, hyphens and plural s, in its own case. */
  readonly key: string;
  readonly long: string;
  /** The concepts that the whole long form may name: these are meant. */
  readonly named: readonly ConceptId[];
  /** The concepts that a part of the long form names: neither confirmed nor ruled out. */
  readonly touched: readonly ConceptId[];
  /** Where the text says so, both forms included. UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
}

/** An abbreviation to which the page states its long form beside the text, as in `<abbr title>`. UTF-16 units of the text. */
export interface StatedForm {
  readonly start: number;
  readonly end: number;
  readonly long: string;
}
