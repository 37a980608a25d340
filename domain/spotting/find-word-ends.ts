import { findBit, letterMixes, mixRare, RARE } from '../lexicon/index';
import { readCharacterClasses } from '../text/index';

/**
 * A text is looked through so many units at a time; what is found in them fits into the cache. Not more: V8 compiles the loop
 * well only once it has seen it end, and left it half as fast for good where the first text was long.
 */
const STRETCH = 512;
/** Bits for where a word ends in its stretch, whose end is counted too; the bits above are for the words before it. */
const PLACE_BITS = 10;

const places = new Int32Array(STRETCH + 1);
const mixes = new Int32Array(STRETCH + 1);

/**
 * Tells where the words of a text end whose mix is in a set of bits, a stretch at a time, and counts all words.
 * This is the loop that meets every unit of every page. It has no branch that the processor could often guess wrongly:
 * each unit writes an entry, which stays only where a word of the set has ended. A loop that only counts words, with a
 * branch at each end, takes longer (docs/benchmarks.md). One finder at a time: they share their entries.
 */
export class WordEndFinder {
  /** The words of the stretches so far. */
  words = 0;
  private from = 0;
  private until = 0;
  private wordsBefore = 0;
  private mix = 0;

  constructor(
    private readonly text: string,
    private readonly set: Uint8Array,
  ) {}

  /** Goes on to the next stretch. @returns how many of its words are in the set; null after the last stretch. */
  next(): number | null {
    if (this.until === this.text.length) return null;
    this.from = this.until;
    this.until = Math.min(this.from + STRETCH, this.text.length);
    this.wordsBefore = this.words;
    const count = this.readStretch();
    return this.until === this.text.length ? this.endText(count) : count;
  }

  /** Where a word of the stretch ends. */
  findEnd(index: number): number {
    return this.from + (places[index]! & ((1 << PLACE_BITS) - 1));
  }

  findMix(index: number): number {
    return mixes[index]!;
  }

  /** How many words of the text stand before it. */
  countBefore(index: number): number {
    return this.wordsBefore + (places[index]! >>> PLACE_BITS);
  }

  private readStretch(): number {
    const { text, set, from, until } = this;
    const classes = readCharacterClasses();
    let { mix } = this;
    let words = 0;
    let count = 0;
    for (let i = from; i < until; i++) {
      const letter = letterMixes[classes[text.charCodeAt(i)]!]!;
      if (letter === RARE) {
        mix = mixRare(mix, text.charCodeAt(i));
        continue;
      }
      const hasEnded = mix & ~letter & 1;
      const bit = findBit(mix);
      places[count] = (words << PLACE_BITS) | (i - from);
      mixes[count] = mix;
      words += hasEnded;
      count += hasEnded & (set[bit >>> 3]! >>> (bit & 7));
      mix = ((mix << 3) ^ letter) & -(letter & 1);
    }
    this.mix = mix;
    this.words += words;
    return count;
  }

  /** A word may run to the text's end. */
  private endText(count: number): number {
    const { mix } = this;
    if (mix === 0) return count;
    places[count] = ((this.words++ - this.wordsBefore) << PLACE_BITS) | (this.until - this.from);
    mixes[count] = mix;
    const bit = findBit(mix);
    return count + ((this.set[bit >>> 3]! >>> (bit & 7)) & 1);
  }
}
