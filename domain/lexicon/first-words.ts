import { FOREIGN } from '../text/index';
import { mixClass } from './letter-mixes';
import type { FirstWords } from './lexicon-entry';
import type { Trie } from './trie';

/** 65,536 bits: one in twenty-five is set with our terms. */
const BITS = 16;
/** The bytes of one set. */
export const SET_BYTES = 1 << (BITS - 3);

/** Where a mix stands in a set. Spread over the bits by Knuth's multiplicative hashing. */
export function findBit(mix: number): number {
  return Math.imul(mix, 0x9e3779b1) >>> (32 - BITS);
}

/** Mixed once more, so that two words with one bit in `any` seldom have one bit here too. */
export function mixAlone(word: number): number {
  return Math.imul(word, 0x85ebca6b) ^ (word >>> 13);
}

/** The mix of a word and the first two letters of the next one; the second is 0 where the next word has but one. */
export function mixNext(word: number, first: number, second: number): number {
  return mixAlone(word) ^ (first << 3) ^ second;
}

/** Whether a set has a mix, or another one with the same bit. */
export function hasMix(set: Uint8Array, mix: number): boolean {
  const bit = findBit(mix);
  return (set[bit >>> 3]! & (1 << (bit & 7))) !== 0;
}

/** The sets of a trie's forms, from its top. */
export function computeFirstWords(trie: Trie): FirstWords {
  const createSet = () => new Uint8Array(SET_BYTES);
  const words: FirstWords = { any: createSet(), alone: createSet(), goingOn: createSet() };
  const nodes = [0];
  const mixes = [0];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    const mix = mixes.pop()!;
    if (trie.findForm(node) !== 0) addWord(words, mix);
    for (let child = trie.findFirstChild(node); child !== 0; child = trie.findNextSibling(child)) {
      const letter = trie.findClass(child);
      if (letter >= FOREIGN) {
        nodes.push(child);
        mixes.push(mixClass(mix, letter));
      } else {
        addMix(words.any, mix);
        addNext(words.goingOn, trie, child, mix);
      }
    }
  }
  return words;
}

/** @param gap the node of what stands between the word and the next one. */
function addNext(set: Uint8Array, trie: Trie, gap: number, word: number): void {
  for (let next = trie.findFirstChild(gap); next !== 0; next = trie.findNextSibling(next)) {
    const first = mixClass(0, trie.findClass(next));
    if (trie.findForm(next) !== 0) addMix(set, mixNext(word, first, 0));
    for (let second = trie.findFirstChild(next); second !== 0; second = trie.findNextSibling(second)) {
      const letter = trie.findClass(second);
      addMix(set, mixNext(word, first, letter < FOREIGN ? 0 : mixClass(0, letter)));
    }
  }
}

function addWord({ any, alone }: FirstWords, mix: number): void {
  addMix(any, mix);
  addMix(alone, mixAlone(mix));
}

function addMix(set: Uint8Array, mix: number): void {
  const bit = findBit(mix);
  set[bit >>> 3]! |= 1 << (bit & 7);
}
