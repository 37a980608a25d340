import type { ConceptId, Difficulty, TermKind } from '../knowledge/index';

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

/** Terms as a trie in pre-order: the first child of node `n` is `n + 1`. All arrays are indexed by node. */
export interface Lexicon {
  readonly labels: Uint8Array;
  /** The next node with the same parent; 0 when there is none. */
  readonly siblings: Uint32Array;
  /** 1 where the node has children. */
  readonly hasChildren: Uint8Array;
  /** Index into `readings`; 0 where no form ends. */
  readonly endings: Uint16Array;
  readonly readings: readonly (readonly Reading[])[];
  readonly concepts: readonly LexiconConcept[];
}
