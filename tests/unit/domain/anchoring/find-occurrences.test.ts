import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findOccurrences } from '../../../../domain/anchoring/find-occurrences';

/** The obvious way. */
function findPlainly(text: string, sought: string): number[] {
  return [...text].map((_, at) => at).filter((at) => text.startsWith(sought, at));
}

test('finds every place, overlapping ones too, as looking at each does', () => {
  // Of two letters, so that nearly everything is a repetition.
  const letters = (least: number, most: number) =>
    fc.array(fc.constantFrom('a', 'b'), { minLength: least, maxLength: most }).map((all) => all.join(''));
  fc.assert(
    fc.property(letters(0, 60), letters(1, 8), (text, sought) => {
      expect([...findOccurrences(text, sought)]).toEqual(findPlainly(text, sought));
    }),
    { numRuns: 2_000 },
  );
});

test('finds what is longer than the beginning that is looked for first', () => {
  const sought = `${'ab'.repeat(40)}c`;
  const text = `${'ab'.repeat(50)}${sought}${'ab'.repeat(45)}c`;
  expect([...findOccurrences(text, sought)]).toEqual(findPlainly(text, sought));
});
