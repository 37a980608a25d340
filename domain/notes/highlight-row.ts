import { computeChecksum } from './compute-checksum';
import type { Highlight } from './highlight';
import { readHighlight } from './read-highlight';

/** The form of rows that this version writes. Raised together with a file in `storage/notes/upgrades/`. */
const ROW_SCHEMA = 1;

/**
 * A highlight as it is stored. `seq` numbers the write that made the row, over all rows, from 1: a higher one is newer.
 * `checksum` covers every other field.
 */
export interface HighlightRow extends Highlight {
  readonly seq: number;
  readonly schema: typeof ROW_SCHEMA;
  readonly checksum: string;
}

/** The row that stores a highlight. */
export function packRow(highlight: Highlight, seq: number): HighlightRow {
  return { ...highlight, seq, schema: ROW_SCHEMA, checksum: computeRowChecksum(highlight, seq) };
}

/** The row that a stored value is; null when it is damaged, or of a form that this version does not know. */
export function readRow(value: unknown): HighlightRow | null {
  const highlight = readHighlight(value);
  if (highlight === null) return null;
  const { seq, schema, checksum } = value as Readonly<Record<string, unknown>>;
  if (schema !== ROW_SCHEMA || !Number.isSafeInteger(seq) || (seq as number) < 1) return null;
  const row = packRow(highlight, seq as number);
  return row.checksum === checksum ? row : null;
}

/** The highlight of a row, without what is there for the storing only. */
export function unpackRow({ seq: _seq, schema: _schema, checksum: _checksum, ...highlight }: HighlightRow): Highlight {
  return highlight;
}

/** Fields in a fixed order: the order in an object is not kept everywhere. */
function computeRowChecksum(highlight: Highlight, seq: number): string {
  const { id, passage, address, title, concepts, colour, note, savedAt, changedAt, trashedAt } = highlight;
  const place = passage && [passage.exact, passage.prefix, passage.suffix, passage.start, passage.end];
  const rest = [id, place, address, title, concepts, colour, note, savedAt, changedAt, trashedAt];
  return computeChecksum(JSON.stringify([ROW_SCHEMA, seq, ...rest]));
}
