import type { Highlight, HighlightId } from '../notes/index';
import { libraryLimits } from './library-format';
import { readHighlight } from './read-highlight';

/** What was read; with faults, `rows` is not all. */
export interface RowsReading {
  readonly rows: readonly Highlight[];
  /** Like `row 3, colour: must be …`; rows are counted from 1. */
  readonly faults: readonly string[];
}

/**
 * Reads the rows of a file, so that several faults can be mended at once. After `libraryLimits.details` of them it stops:
 * a hostile file has room for millions.
 */
export function readRows(values: readonly unknown[]): RowsReading {
  const rows: Highlight[] = [];
  const faults: string[] = [];
  const rowOfId = new Map<HighlightId, number>();
  for (const [index, value] of values.entries()) {
    if (faults.length >= libraryLimits.details) {
      return { rows, faults: [...faults, `row ${index + 1} and after: not looked at; mend the others first`] };
    }
    const tell = (field: string, mend: string) => void faults.push(`row ${index + 1}${field && `, ${field}`}: ${mend}`);
    const row = readHighlight(value, '', tell);
    if (row === undefined) continue;
    const earlier = rowOfId.get(row.id);
    if (earlier === undefined) rowOfId.set(row.id, index + 1);
    else tell('id', `is the same as in row ${earlier}: remove one of the two`);
    rows.push(row);
  }
  return { rows, faults };
}
