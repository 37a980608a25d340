import { computeChecksum } from './compute-checksum';
import type { HighlightId } from './highlight';

/**
 * What there must be in the database, kept outside of it: how many rows, all their ids mixed into one (32 hexadecimal
 * digits), and the number of the last write. An emptied database gives no error; this is what notices.
 */
export interface Witness {
  readonly count: number;
  readonly xor: string;
  readonly lastSeq: number;
}

/** A row as far as a witness knows it. */
export interface Witnessed {
  readonly id: HighlightId;
  readonly seq: number;
}

export const emptyWitness: Witness = { count: 0, xor: '00000000000000000000000000000000', lastSeq: 0 };

/** The witness of these rows, besides what it knows already. No row may be mixed in twice. */
export function mixIntoWitness(witness: Witness, rows: readonly Witnessed[]): Witness {
  return {
    count: witness.count + rows.length,
    xor: mixIds(witness.xor, rows),
    lastSeq: rows.reduce((last, { seq }) => Math.max(last, seq), witness.lastSeq),
  };
}

/** The witness without rows that are deleted for good. The number of the last write stays. */
export function takeFromWitness(witness: Witness, rows: readonly Pick<Witnessed, 'id'>[]): Witness {
  return { ...witness, count: witness.count - rows.length, xor: mixIds(witness.xor, rows) };
}

/** As it is stored, with a checksum. */
export function packWitness({ count, xor, lastSeq }: Witness): Witness & { readonly checksum: string } {
  return { count, xor, lastSeq, checksum: computeChecksum(JSON.stringify([count, xor, lastSeq])) };
}

/** The witness that a stored value is; null when it is damaged or was never there. */
export function readWitness(value: unknown): Witness | null {
  if (typeof value !== 'object' || value === null) return null;
  const { count, xor, lastSeq, checksum } = value as Readonly<Record<string, unknown>>;
  if (!Number.isSafeInteger(count) || !Number.isSafeInteger(lastSeq) || typeof xor !== 'string') return null;
  const witness = { count: count as number, xor, lastSeq: lastSeq as number };
  return packWitness(witness).checksum === checksum ? witness : null;
}

function mixIds(xor: string, rows: readonly Pick<Witnessed, 'id'>[]): string {
  const mixed = rows.reduce((sum, { id }) => sum ^ BigInt(`0x${id.replaceAll('-', '')}`), BigInt(`0x${xor}`));
  return mixed.toString(16).padStart(32, '0');
}
