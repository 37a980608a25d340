import { cmp } from 'dexie';
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { findNextStart } from '../../../../storage/notes/walk-rows';

describe('a walk over keys', () => {
  test('always goes on beyond where it began, or ends', () => {
    const key = fc.oneof(fc.string({ maxLength: 2 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(fc.array(key, { maxLength: 6 }), key, (keys, from) => {
        const next = findNextStart(keys, from);
        if (next === null) return keys.every((one) => cmp(one, from) <= 0);
        return cmp(next, from) > 0 && keys.includes(next as string);
      }),
    );
  });
});
