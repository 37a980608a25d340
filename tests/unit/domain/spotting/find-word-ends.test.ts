import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordEndFinder } from '../../../../domain/spotting/find-word-ends';
import { FOREIGN, readCharacterClasses, SKIP } from '../../../../domain/text/index';

/** A set that has every word. */
const everyWord = new Uint8Array(1 << 13).fill(0xff);

interface WordEnd {
  readonly end: number;
  readonly before: number;
  readonly mix: number;
}

function listEnds(text: string): WordEnd[] {
  const finder = new WordEndFinder(text, everyWord);
  const found: WordEnd[] = [];
  for (let count = finder.next(); count !== null; count = finder.next()) {
    for (let i = 0; i < count; i++) {
      found.push({ end: finder.findEnd(i), before: finder.countBefore(i), mix: finder.findMix(i) });
    }
  }
  expect(finder.words).toBe(found.length);
  return found;
}

/** The same, a unit at a time. */
function listEndsPlainly(text: string): number[] {
  const classes = readCharacterClasses();
  const ends: number[] = [];
  let inWord = false;
  for (let i = 0; i <= text.length; i++) {
    const found = i < text.length ? classes[text.charCodeAt(i)]! : 0;
    if (found === SKIP) continue;
    if (inWord && found < FOREIGN) ends.push(i);
    inWord = found >= FOREIGN;
  }
  return ends;
}

describe('WordEndFinder', () => {
  it('tells where words end, and how many stand before each', () => {
    expect(listEnds('low back, pain').map(({ end, before }) => [end, before])).toEqual([
      [3, 0],
      [8, 1],
      [14, 2],
    ]);
  });

  it('mixes a word alike however it is written', () => {
    for (const written of ['OEDEMA', 'œdema', 'oe\u00addema', 'œde\u0301ma']) {
      expect(listEnds(written)[0]?.mix, written).toBe(listEnds('oedema')[0]?.mix);
    }
  });

  it('agrees with a plain loop on any text, at any length', () => {
    const unit = fc.constantFrom('a', 'B', 'é', 'ﬁ', '漢', ' ', '-', '’', '\u00ad', '\u0301', '\ud800', '.');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), fc.integer({ min: 0, max: 1_100 }), (text, before) => {
        const long = `${'ab '.repeat(before / 3)}${text}`;
        expect(listEnds(long).map(({ end }) => end)).toEqual(listEndsPlainly(long));
      }),
      { numRuns: 500 },
    );
  });
});
