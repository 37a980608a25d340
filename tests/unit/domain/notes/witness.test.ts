import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyWitness,
  type HighlightId,
  mixIntoWitness,
  packWitness,
  readWitness,
  takeFromWitness,
} from '../../../../domain/notes/index';

const row = fc.record({
  id: fc.uuid({ version: 4 }).map((id) => id as HighlightId),
  seq: fc.integer({ min: 1, max: 1e9 }),
});
const rows = fc.uniqueArray(row, { selector: ({ id }) => id });

describe('a witness', () => {
  it('is the same for the same rows in any order and any portions', () => {
    fc.assert(
      fc.property(rows, fc.nat(10), (all, cut) => {
        const atOnce = mixIntoWitness(emptyWitness, all);
        const parts = mixIntoWitness(mixIntoWitness(emptyWitness, all.slice(cut)), all.slice(0, cut));
        expect(parts).toEqual(atOnce);
        expect(atOnce.xor).toMatch(/^[0-9a-f]{32}$/);
      }),
    );
  });

  it('comes back to nothing when all is taken out, but for the number of the last write', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const witness = mixIntoWitness(emptyWitness, all);
        expect(takeFromWitness(witness, all)).toEqual({ ...emptyWitness, lastSeq: witness.lastSeq });
      }),
    );
  });

  it('is read as it was packed, and not when a field was altered', () => {
    const witness = mixIntoWitness(emptyWitness, [
      { id: '3f2b8c1e-6a4d-4b7e-9c55-0d1e2f3a4b5c' as HighlightId, seq: 3 },
    ]);
    const packed = packWitness(witness);
    expect(readWitness(structuredClone(packed))).toEqual(witness);
    for (const altered of [{ count: 0 }, { lastSeq: 4 }, { xor: '0' }, { count: '1' }, { checksum: '' }])
      expect(readWitness({ ...packed, ...altered })).toBeNull();
    for (const none of [undefined, null, 5, 'x', [], {}]) expect(readWitness(none)).toBeNull();
  });
});
