import { type PassageDescription, wellFormedOf } from '../anchoring/index';
import type { Highlight } from '../notes/index';
import { writeAddress } from './address';
import { libraryFormat } from './library-format';

export interface LibraryFile {
  /** Like `interplay-2026-11-22.json`, by the day in UTC. */
  readonly name: string;
  /** JSON, two spaces deep, with a line break at its end. */
  readonly text: string;
}

/**
 * The file of a whole library. The same highlights in any order make the same text, letter for letter. Nothing is left
 * out but what `readLibrary` would not take: fragments and passwords of addresses, and halves of surrogate pairs.
 * `now`: ISO, UTC, with milliseconds.
 */
export function writeLibrary(highlights: readonly Highlight[], now: string): LibraryFile {
  const rows = [...highlights].sort(compareAge).map(describeHighlight);
  const library = { ...libraryFormat, exportedAt: now, highlights: rows };
  return { name: `interplay-${now.slice(0, 10)}.json`, text: `${JSON.stringify(library, null, 2)}\n` };
}

function compareAge(a: Highlight, b: Highlight): number {
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
