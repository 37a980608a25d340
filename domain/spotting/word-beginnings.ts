import type { Lexicon } from '../lexicon/index';
import { FOREIGN } from '../text/index';

/** So many letters of a word's beginning are looked at before it is worth a walk. */
export const BEGINNING_LENGTH = 4;
/** 65,536 bits, 8 kB: one bit in eight is set with 20,000 terms, one in two hundred with ours. */
const BITS = 16;

const beginnings = new WeakMap<Lexicon, Uint8Array>();

/**
 * The beginnings of the first words of all terms, as a bit set by {@link mixBeginning}: what is not in it begins no
 * term; what is in it may. Built once per lexicon, from the top of its trie.
 */
export function readBeginnings(lexicon: Lexicon): Uint8Array {
  const built = beginnings.get(lexicon) ?? buildBeginnings(lexicon);
  beginnings.set(lexicon, built);
  return built;
}

/** Adds the class of the next letter to a beginning. A word that ends sooner is left as it is. */
export function mixBeginning(beginning: number, letterClass: number): number {
  return (beginning << 7) | letterClass;
}

/** Whether a term may begin so. */
export function hasBeginning(set: Uint8Array, beginning: number): boolean {
  const bit = hash(beginning);
  return (set[bit >> 3]! & (1 << (bit & 7))) !== 0;
}

function buildBeginnings(lexicon: Lexicon): Uint8Array {
  const set = new Uint8Array(1 << (BITS - 3));
  addBelow(set, lexicon, 0, 0, 0);
  return set;
}

/** Deepest call: four. */
function addBelow(set: Uint8Array, lexicon: Lexicon, node: number, beginning: number, depth: number): void {
  if (depth === BEGINNING_LENGTH) return add(set, beginning);
  if (lexicon.endings[node] !== 0) add(set, beginning);
  if (lexicon.hasChildren[node] === 0) return;
  for (let child = node + 1; child !== 0; child = lexicon.siblings[child]!) {
    const label = lexicon.labels[child]!;
    // A space or apostrophe ends the first word.
    if (label < FOREIGN) add(set, beginning);
    else addBelow(set, lexicon, child, mixBeginning(beginning, label), depth + 1);
  }
}

function add(set: Uint8Array, beginning: number): void {
  const bit = hash(beginning);
  set[bit >> 3]! |= 1 << (bit & 7);
}

/** Spreads beginnings over the bits by Knuth's multiplicative hashing. */
function hash(beginning: number): number {
  return Math.imul(beginning, 0x9e3779b1) >>> (32 - BITS);
}
