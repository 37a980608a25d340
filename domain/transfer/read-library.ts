import type { Highlight } from '../notes/index';
import { isPlain } from './field-rules';
import { type ImportProblem, libraryFormat, libraryLimits } from './library-format';
import { countBytes, isDeeperThan } from './measure-text';
import { readRows } from './read-rows';

/** All that a file holds, or why it is refused as a whole. `details` are in English: where, what, and how to mend it. */
export type LibraryReading =
  | { readonly ok: true; readonly highlights: readonly Highlight[] }
  | { readonly ok: false; readonly why: ImportProblem; readonly details: readonly string[] };

/**
 * Reads a library that `writeLibrary` wrote, or that anybody claims it did: all of it or nothing. Never throws, changes
 * nothing, and takes time in proportion to the text.
 */
export function readLibrary(text: string): LibraryReading {
  const { size, depth } = libraryLimits;
  if (text.length > size || countBytes(text) > size) return refuse('import_too_large');
  if (isDeeperThan(text, depth)) return refuse('import_not_ours', `file: is nested deeper than ${depth} levels`);
  const parsed = readJson(text);
  return parsed === null ? refuse('import_not_json') : readContents(parsed.value);
}

function refuse(why: ImportProblem, ...details: readonly string[]): LibraryReading {
  return { ok: false, why, details };
}

/** What a JSON text says; null where it is none. Editors on Windows put a byte order mark before it. */
function readJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text) };
  } catch {
    return null;
  }
}

function readContents(library: unknown): LibraryReading {
  const faults: string[] = [];
  const tell = (_: string, mend: string) => void faults.push(`file: ${mend}`);
  if (!isPlain(library, '', tell)) return refuse('import_not_ours', ...faults);
  const { format, version, highlights } = library;
  if (format !== libraryFormat.format) return refuse('import_not_ours', `format: must be ${libraryFormat.format}`);
  if (!Number.isInteger(version) || (version as number) < 1) {
    return refuse('import_not_ours', `version: must be a whole number from 1 to ${libraryFormat.version}`);
  }
  if ((version as number) > libraryFormat.version) return refuse('import_newer');
  return readList(highlights);
}

function readList(highlights: unknown): LibraryReading {
  if (!Array.isArray(highlights)) return refuse('import_bad_rows', 'highlights: must be a list in square brackets');
  const { rows, faults } = readRows(highlights);
  return faults.length > 0 ? refuse('import_bad_rows', ...faults) : { ok: true, highlights: rows };
}
