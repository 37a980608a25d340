import { compileDraft } from '../compile-draft';
import type { Finding } from '../finding';
import type { Knowledge } from '../knowledge';
import { listFormsOf } from '../language/list-forms-of';
import { NameIndex, type NameSpan } from '../language/name-index';
import type { SurfaceForm } from '../language/surface-forms';
import { createVocabulary, type Vocabulary } from '../language/vocabulary';
import type { ConceptDraft, KnowledgeDraft } from '../read/drafts';

/** True when `term` names the concept in `sentence`, false when it means something else, null when undecided. */
export type DecideSense = (sentence: string, term: string, conceptId: string) => boolean | null;

export interface CheckOptions {
  /** ISO day against which review dates are held. */
  readonly today: string;
  /** Makes what decides the examples of ambiguous terms; without it they are only counted. */
  readonly createDecider?: ((knowledge: Knowledge) => DecideSense) | undefined;
}

/** What every rule looks at. */
export interface CheckContext {
  readonly today: string;
  /** Null when examples are only counted. */
  readonly decideSense: DecideSense | null;
  readonly draft: KnowledgeDraft;
  readonly conceptById: ReadonlyMap<string, ConceptDraft>;
  readonly forms: ReadonlyMap<ConceptDraft, readonly SurfaceForm[]>;
  /** The names of one concept. */
  readonly namesOf: (concept: ConceptDraft) => NameIndex;
  /** The names of all concepts. */
  readonly names: NameIndex;
  readonly vocabulary: Vocabulary;
  /** Ids of the concepts that each concept links to or is linked from. */
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
}

export type Check = (context: CheckContext) => Finding[];

export function createCheckContext(draft: KnowledgeDraft, options: CheckOptions): CheckContext {
  const forms = new Map(draft.concepts.map((concept) => [concept, listFormsOf(concept.block)] as const));
  const names = [...forms].flatMap(([concept, list]) => list.map((form) => describeName(concept.block.id, form)));
  const indexes = new Map<ConceptDraft, NameIndex>();
  return {
    today: options.today,
    decideSense: options.createDecider ? createLateDecider(draft, options.createDecider) : null,
    draft,
    // Of two concepts with one id, the first.
    conceptById: new Map(draft.concepts.toReversed().map((concept) => [concept.block.id, concept])),
    forms,
    namesOf: (concept) => {
      const index = indexes.get(concept) ?? indexNames(concept);
      indexes.set(concept, index);
      return index;
    },
    names: new NameIndex(names),
    vocabulary: createVocabulary({ ...draft, terms: names.map((name) => name.text) }),
    neighbours: collectNeighbours(draft.concepts),
  };
}

/** Compiles and learns at the first question, so that whoever asks none waits for nothing. */
function createLateDecider(draft: KnowledgeDraft, createDecider: (knowledge: Knowledge) => DecideSense): DecideSense {
  let decide: DecideSense | null = null;
  return (...question) => {
    decide ??= createDecider(compileDraft(draft));
    return decide(...question);
  };
}

function indexNames({ block }: ConceptDraft): NameIndex {
  return new NameIndex(listFormsOf(block).map((form) => describeName(block.id, form)));
}

export function describeName(concept: string, form: SurfaceForm) {
  return { concept, text: form.text, matchCase: form.term.kind === 'abbreviation' };
}

/** The names in `text` that its reader can open a card for: those of the concept itself and of its neighbours. */
export function findOwnNames(context: CheckContext, id: string, text: string): NameSpan[] {
  const near = context.neighbours.get(id);
  return context.names.findNames(text).filter((name) => name.concept === id || near?.has(name.concept));
}

function collectNeighbours(concepts: readonly ConceptDraft[]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => {
    neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to));
  };
  for (const { block } of concepts) {
    for (const { to } of block.connections) {
      link(block.id, to);
      link(to, block.id);
    }
  }
  return neighbours;
}
