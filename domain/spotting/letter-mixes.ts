import { expandLigature, FIRST_EXPANSION, FOREIGN, readCharacterClasses, SKIP } from '../text/index';

/**
 * A word is told by the mix of its letters: 32 bits, of which each letter shifts the mix so far by three and changes it.
 * The mix of a letter is odd, so a mix is odd while a word goes on, and 0 outside of words.
 */
const SHIFT = 3;
/** Stands in the table for units that are no single letter: what is as if not there, and ligatures. */
export const RARE = 2;
const CLASSES = 256;

const ofClass = buildClassMixes();
let table: Int32Array | null = null;

/** What each UTF-16 unit adds to a mix: an odd number for a letter, {@link RARE}, or 0. Built on first use, and kept: 256 kB. */
export function readLetterMixes(): Int32Array {
  table ??= Int32Array.from(readCharacterClasses(), describeClass);
  return table;
}

/** The mix with one more letter. */
export function mixClass(mix: number, letterClass: number): number {
  return (mix << SHIFT) ^ ofClass[letterClass]!;
}

/** The mix after a unit that is {@link RARE}. */
export function mixRare(mix: number, unit: number): number {
  const found = readCharacterClasses()[unit]!;
  if (found === SKIP) return mix;
  const [first, second] = expandLigature(found);
  return mixClass(mixClass(mix, first), second);
}

function describeClass(letterClass: number): number {
  if (letterClass === SKIP || letterClass >= FIRST_EXPANSION) return RARE;
  return letterClass < FOREIGN ? 0 : ofClass[letterClass]!;
}

/** Odd numbers without a pattern, the same on every machine: a linear congruential generator (Numerical Recipes). */
function buildClassMixes(): Int32Array {
  const mixes = new Int32Array(CLASSES);
  let last = 1;
  for (let i = 0; i < CLASSES; i++) {
    last = (Math.imul(last, 1_664_525) + 1_013_904_223) | 0;
    mixes[i] = last | 1;
  }
  return mixes;
}
