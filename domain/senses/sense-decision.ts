import type { ShownEvidence } from '../knowledge/index';

/** One ambiguous mention and what its page says beyond doubt. Offsets are UTF-16 units of `sentence`. */
export interface DoubtfulMention {
  readonly concept: string;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  /** Ids of the concepts that the page names with unambiguous terms. */
  readonly pageConcepts: readonly string[];
  /** How many words of the page have been read. That none of many names a concept says more than that none of few does. */
  readonly pageWords?: number;
}

export interface SenseDecision {
  /** True: the mention names the concept. False: it means something else. Null: too little to tell; leave it unmarked. */
  readonly applies: boolean | null;
  /** 0 (surely not) to 1 (surely); 0.5 knows nothing. */
  readonly score: number;
  /** What spoke for the decision, strongest first, as a reader may see it. At most five. */
  readonly evidence: readonly ShownEvidence[];
}

export interface ResolveOptions {
  /** An example of ours to leave out of the evidence, so that it can be judged as if never seen. */
  readonly withoutExample?: string;
}

/** Something that speaks for (above 0) or against the health sense, in log-odds, and the words a reader sees for it. */
export interface Clue {
  readonly shown: ShownEvidence;
  readonly weight: number;
}
