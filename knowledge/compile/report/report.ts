import type { ConceptKind, Difficulty, Sensitivity } from '../../../domain/knowledge/index';
import type { ExplainerPart } from '../check/explainers';
import type { Coverage } from './compute-coverage';
import type { Connectedness } from './describe-connectedness';
import type { MissingConnection } from './find-missing-connections';

/** What there is, how hard it reads, and what somebody at the desk may want to do next. Plain values, fit for JSON. */
export interface Report {
  readonly counts: Counts;
  /** How hard the explainers read. */
  readonly grades: Readonly<Record<ExplainerPart, GradeSummary>>;
  readonly plainWords: PlainWordUse;
  /** Articles that nobody but their writer has read afresh, by their ids. */
  readonly notCrossRead: readonly string[];
  readonly connectedness: Connectedness;
  /** The likeliest first. */
  readonly missingConnections: readonly MissingConnection[];
  /** Null without a frequency list. */
  readonly coverage: Coverage | null;
}

export interface Counts {
  readonly articles: number;
  readonly concepts: number;
  readonly unreadableConcepts: number;
  readonly sources: number;
  readonly terms: number;
  /** Terms with their singulars and plurals. */
  readonly forms: number;
  readonly abbreviations: number;
  readonly ambiguousTerms: number;
  readonly examples: number;
  readonly connections: number;
  readonly kinds: Readonly<Record<ConceptKind, number>>;
  readonly sensitivities: Readonly<Record<Sensitivity, number>>;
  readonly difficulties: Readonly<Record<Difficulty, number>>;
}

export interface GradeSummary {
  readonly median: number;
  readonly highest: number;
  /** Plain Flesch-Kincaid, in which names are as hard as other words. */
  readonly plainMedian: number;
  readonly plainHighest: number;
}

/** The reviewed additions of knowledge/plain-words.txt. */
export interface PlainWordUse {
  readonly reviewed: number;
  readonly used: number;
  readonly unused: readonly string[];
}
