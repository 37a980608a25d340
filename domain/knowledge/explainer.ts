import type { ArticleId, ConceptId, ConnectionType, Evidence, Pronunciation, Sensitivity, Source } from './concept';
import type { Helplines } from './helplines';

/** A connection as a card shows it, read from the explained concept towards `to`. */
export interface ShownConnection {
  readonly to: ConceptId;
  /** Plain name of `to`. */
  readonly toName: string;
  readonly type: ConnectionType;
  /** True when the article states the connection from `to` towards the explained concept: use the reverse wording. */
  readonly reversed: boolean;
  readonly evidence: Evidence;
  readonly sentence: string;
  /** True when `to` is also met on the reader's page. */
  readonly onPage: boolean;
}

/** Words in an explainer's text that have an explainer of their own. UTF-16 units of the text. */
export interface ExplainedTerm {
  readonly start: number;
  readonly end: number;
  readonly concept: ConceptId;
}

/** Those of one concept's texts, in their order, each concept once; found by the knowledge compiler. */
export interface ExplainerTerms {
  readonly inShort: readonly ExplainedTerm[];
  readonly more: readonly ExplainedTerm[];
}

/** Everything that a card says about one concept. All of it is bundled text. */
export interface Explainer {
  readonly concept: ConceptId;
  readonly plainName: string;
  readonly name: string;
  /** Other names, the ones most met first; without `plainName` and `name`. */
  readonly alsoCalled: readonly string[];
  readonly pronunciations: readonly Pronunciation[];
  readonly inShort: string;
  readonly more: string;
  readonly terms: ExplainerTerms;
  readonly sensitivity: Sensitivity;
  /** Said before anything else; null where the concept is not about self-harm. */
  readonly help: Helplines | null;
  readonly passage: string;
  readonly article: {
    readonly id: ArticleId;
    readonly title: string;
    readonly sectionId: string;
    readonly sectionTitle: string;
    /** ISO day. */
    readonly reviewed: string;
    readonly clinicallyReviewed: boolean;
  };
  readonly sources: readonly Source[];
  /** Those with concepts on this page first, then at most a few others. */
  readonly connections: readonly ShownConnection[];
}
