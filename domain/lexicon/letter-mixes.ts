import { expandLigature, FIRST_EXPANSION, FOREIGN, readCharacterClasses, SKIP } from '../text/index';

/**
 * A word is told by the mix of its letters: 32 bits, of which each letter shifts the mix so far by three and changes it.
 * The mix of a letter is odd, so a mix is odd while a word goes on, and 0 outside of words.
 */
const SHIFT = 3;
/** Stands for units that are no single letter: what is as if not there, and ligatures. */
export const RARE = 2;
const CLASSES = 256;

/** By class: what a unit adds to a mix. An odd number for a letter, {@link RARE}, or 0 for what ends a word. */
let letterMixes: Int32Array | null = null;

/** Built on first use: pages, which leave spotting to the background, never do. */
function readLetterMixes(): Int32Array {
  letterMixes ??= buildMixes();
  return letterMixes;
}

let unitMixes: Int32Array | null = null;

/** The same by UTF-16 unit: one look-up for each unit of a text instead of two. Built on first use and kept. */
export function readUnitMixes(): Int32Array {
  unitMixes ??= buildUnitMixes();
  return unitMixes;
}

/** The mix with one more letter. */
export function mixClass(mix: number, letterClass: number): number {
  return (mix << SHIFT) ^ readLetterMixes()[letterClass]!;
}

/** The mix after a unit that is {@link RARE}. */
export function mixRare(mix: number, unit: number): number {
  const found = readCharacterClasses()[unit]!;
  if (found === SKIP) return mix;
  const [first, second] = expandLigature(found);
  return mixClass(mixClass(mix, first), second);
}

/** The odd numbers have no pattern, and are the same on every machine: the last step of MurmurHash3, by Austin Appleby. */
function buildMixes(): Int32Array {
  const mixes = new Int32Array(CLASSES);
  for (let letterClass = FOREIGN; letterClass < FIRST_EXPANSION; letterClass++) {
    let mix = Math.imul(letterClass, 0x9e3779b1);
    mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
    mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
    mixes[letterClass] = (mix ^ (mix >>> 16)) | 1;
  }
  return mixes.fill(RARE, FIRST_EXPANSION).fill(RARE, SKIP, SKIP + 1);
}

function buildUnitMixes(): Int32Array {
  const classes = readCharacterClasses();
  const byClass = readLetterMixes();
  const mixes = new Int32Array(classes.length);
  for (let unit = 0; unit < mixes.length; unit++) mixes[unit] = byClass[classes[unit]!]!;
  return mixes;
}
