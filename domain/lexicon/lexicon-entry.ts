import type { ConceptId, Difficulty, TermKind } from '../knowledge/index';
import type { Trie } from './trie';

/** One surface form that names a concept, as the knowledge compiler lists it. */
export interface LexiconEntry {
  readonly text: string;
  readonly concept: ConceptId;
  readonly kind: TermKind;
  readonly ambiguous: boolean;
}

/** What the page needs to know of a concept without asking. */
export interface LexiconConcept {
  readonly id: ConceptId;
  readonly difficulty: Difficulty;
  /** An everyday word with a medical meaning: marked only when the reader asks for all marks. */
  readonly everyday: boolean;
}

/** What a form can mean. */
export interface Reading {
  readonly concept: LexiconConcept;
  readonly ambiguous: boolean;
  /** For abbreviations: the exact letters, since `ACT` is not `act`; null where case does not matter. */
  readonly exact: string | null;
}

/**
 * Which words may begin a term, as sets of bits (see `first-words.ts`): what is not in them begins none; what is in them
 * may. Nearly all words of a text are told by them, so that only the rest pay for a walk through the trie.
 */
export interface FirstWords {
  /** The first words of all terms. */
  readonly any: Uint8Array;
  /** Those that are a whole term. */
  readonly alone: Uint8Array;
  /** Those that go on, each with how the next word begins: “the” begins the flu, and is seldom followed by “fl”. */
  readonly goingOn: Uint8Array;
}

/** The terms that are looked for, ready to be found. */
export interface Lexicon {
  readonly trie: Trie;
  readonly firstWords: FirstWords;
  /** What the form of that number in the trie can mean; the same list each time. */
  readonly readReadings: (form: number) => readonly Reading[];
}
