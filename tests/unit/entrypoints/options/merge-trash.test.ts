import { expect, it } from 'vitest';
import type { Highlight } from '../../../../domain/notes/index';
import { mergeTrash } from '../../../../entrypoints/options/merge-trash';

const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id }) as Highlight) as [Highlight, Highlight, Highlight];

it('adds the rows that are new', () => {
  const known = { highlights: [a, b], total: 3 };
  expect(mergeTrash(known, { highlights: [b, c], total: 3 }, 0)).toEqual({ highlights: [a, b, c], total: 3 });
});

it('counts what was put back for as long as it is shown', () => {
  const known = { highlights: [a, b], total: 3 };
  expect(mergeTrash(known, { highlights: [c], total: 2 }, 1)).toEqual({ highlights: [a, b, c], total: 3 });
});

it('offers no more when none came', () => {
  expect(mergeTrash({ highlights: [a], total: 5 }, { highlights: [], total: 5 }, 0).total).toBe(1);
});
