import type { Article, Concept, ConceptId, Helplines, SenseRule, Source, TermKind } from '../../domain/knowledge/index';

/** A surface form that names a concept. `inflected` forms are the generated singulars and plurals. */
export interface CompiledTerm {
  readonly text: string;
  readonly concept: ConceptId;
  readonly kind: TermKind;
  readonly ambiguous: boolean;
  readonly inflected: boolean;
}

export interface Knowledge {
  readonly articles: readonly Article[];
  readonly concepts: readonly Concept[];
  readonly sources: readonly Source[];
  readonly helplines: Helplines;
  readonly lexiconEntries: readonly CompiledTerm[];
  /** Sense rules by concept, for the concepts that have any. */
  readonly senseRules: Readonly<Record<ConceptId, readonly SenseRule[]>>;
}
