import { type PassageDescription, wellFormedOf } from '../anchoring/index';
import type { Highlight, HighlightId } from '../notes/index';
import { writeAddress } from './address';
import { libraryFormat, libraryLimits } from './library-format';
import { countBytes } from './measure-text';

export interface LibraryFile {
  /** Like `interplay-2026-11-22.json`, by the day in UTC; in parts like `interplay-2026-11-22-part-1.json`. */
  readonly name: string;
  /** JSON, two spaces deep, with a line break at its end. At most what `readLibrary` takes. */
  readonly text: string;
  /** What to go on with, where the library is too large for one file; null after the last one. */
  readonly next: LibraryPlace | null;
}

/** Where a part begins. By a highlight, not by a count: what is saved or deleted between two parts then loses nothing. */
export interface LibraryPlace {
  readonly part: number;
  /** The last highlight of the part before. */
  readonly savedAt: string;
  readonly id: HighlightId;
}

/** Room for what stands around the rows. */
const FRAME_BYTES = 1_000;

/**
 * The file of a whole library, or of as much as an import may measure, from a place on. The same highlights in any order
 * make the same text, letter for letter. Nothing is left out but what `readLibrary` would not take: fragments and passwords
 * of addresses, and halves of surrogate pairs. `now`: ISO, UTC, with milliseconds.
 */
export function writeLibrary(
  highlights: readonly Highlight[],
  now: string,
  place: LibraryPlace | null = null,
): LibraryFile {
  const rows = [...highlights]
    .sort(compareAge)
    .filter((row) => place === null || compareAge(row, place) > 0)
    .map(describeHighlight);
  const fitting = rows.slice(0, countFitting(rows));
  const library = { ...libraryFormat, exportedAt: now, highlights: fitting };
  const last = fitting.at(-1);
  const part = place?.part ?? 1;
  const next = last && fitting.length < rows.length ? { part: part + 1, savedAt: last.savedAt, id: last.id } : null;
  const suffix = part === 1 && next === null ? '' : `-part-${part}`;
  return { name: `interplay-${now.slice(0, 10)}${suffix}.json`, text: `${JSON.stringify(library, null, 2)}\n`, next };
}

/** How many rows fit into one file: at least one, which is always far below the limit. */
function countFitting(rows: readonly Highlight[]): number {
  let bytes = FRAME_BYTES;
  const past = rows.findIndex((row) => {
    // As deep as it stands in the file, with the list's own comma and line break.
    bytes += countBytes(JSON.stringify({ highlights: [row] }, null, 2));
    return bytes > libraryLimits.size;
  });
  return past < 0 ? rows.length : Math.max(1, past);
}

type Aged = Pick<Highlight, 'savedAt' | 'id'>;

function compareAge(a: Aged, b: Aged): number {
  return compareUnits(a.savedAt, b.savedAt) || compareUnits(a.id, b.id);
}

/** By UTF-16 units: the same order in every language and browser, unlike `localeCompare`. */
function compareUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Field by field: the order is the file's, and what a database adds to its rows stays there. */
function describeHighlight(highlight: Highlight): Highlight {
  return {
    id: highlight.id,
    passage: highlight.passage && describePassage(highlight.passage),
    address: wellFormedOf(writeAddress(highlight.address)),
    title: wellFormedOf(highlight.title),
    concepts: highlight.concepts,
    colour: highlight.colour,
    note: wellFormedOf(highlight.note),
    savedAt: highlight.savedAt,
    changedAt: highlight.changedAt,
    trashedAt: highlight.trashedAt,
  };
}

function describePassage({ exact, prefix, suffix, start, end }: PassageDescription): PassageDescription {
  return {
    exact: wellFormedOf(exact),
    prefix: wellFormedOf(prefix),
    suffix: wellFormedOf(suffix),
    start,
    end,
  };
}
