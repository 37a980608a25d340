import { findBit, mixRare, RARE, readUnitMixes } from '../lexicon/index';

/**
 * A text is looked through so many units at a time; what is found in them fits into the cache. Not more: V8 compiles the loop
 * well only once it has seen it end, and left it half as fast for good where the first text was long.
 */
const STRETCH = 512;

/** Of each word of the stretch: where it ends in the text, and its mix. */
const ends = new Int32Array(STRETCH + 1);
const mixes = new Int32Array(STRETCH + 1);
/** The numbers of those words that are in the set. */
const kept = new Int32Array(STRETCH + 1);

/**
 * Tells where the words of a text end whose mix is in a set of bits, a stretch at a time, and counts all words.
 * Its loops have no branch that the processor could often guess wrongly: each unit writes an entry, which stays only where a
 * word has ended, and each word one that stays only where it is in the set. A loop that only counts words, with a
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
    const read = this.readStretch();
    const count = this.until === this.text.length ? this.endText(read) : read;
    this.words += count;
    return this.keepThoseInSet(count);
  }

  /** Where a word of the stretch ends. */
  findEnd(index: number): number {
    return ends[kept[index]!]!;
  }

  findMix(index: number): number {
    return mixes[kept[index]!]!;
  }

  /** How many words of the text stand before it. */
  countBefore(index: number): number {
    return this.wordsBefore + kept[index]!;
  }

  /** @returns how many words end in the stretch. */
  private readStretch(): number {
    const { text, from, until } = this;
    const unitMixes = readUnitMixes();
    let { mix } = this;
    let count = 0;
    for (let i = from; i < until; i++) {
      const letter = unitMixes[text.charCodeAt(i)]!;
      if (letter === RARE) {
        mix = mixRare(mix, text.charCodeAt(i));
        continue;
      }
      ends[count] = i;
      mixes[count] = mix;
      count += mix & ~letter & 1;
      mix = ((mix << 3) ^ letter) & -(letter & 1);
    }
    this.mix = mix;
    return count;
  }

  /** A word may run to the text's end. @returns how many have ended with it. */
  private endText(count: number): number {
    ends[count] = this.until;
    mixes[count] = this.mix;
    return count + (this.mix & 1);
  }

  /** @returns how many words are in the set. */
  private keepThoseInSet(count: number): number {
    const { set } = this;
    let found = 0;
    for (let i = 0; i < count; i++) {
      const bit = findBit(mixes[i]!);
      kept[found] = i;
      found += (set[bit >>> 3]! >>> (bit & 7)) & 1;
    }
    return found;
  }
}
