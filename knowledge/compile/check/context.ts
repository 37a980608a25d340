import { compileDraft } from '../compile-draft';
import type { Finding } from '../finding';
import type { Knowledge } from '../knowledge';
import { NameIndex, type NameSpan } from '../language/name-index';
import { listSurfaceForms, listTerms, type SurfaceForm } from '../language/surface-forms';
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
  readonly decideSense: DecideSense | null;
  readonly draft: KnowledgeDraft;
  readonly forms: ReadonlyMap<ConceptDraft, readonly SurfaceForm[]>;
  readonly names: NameIndex;
  readonly vocabulary: Vocabulary;
  /** Ids of the concepts that each concept links to or is linked from. */
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
}

export type Check = (context: CheckContext) => Finding[];

export function createCheckContext(draft: KnowledgeDraft, options: CheckOptions): CheckContext {
  const forms = new Map(
    draft.concepts.map((concept) => [concept, listSurfaceForms(listTerms(concept.block), concept.block.kind)] as const),
  );
  const names = [...forms].flatMap(([concept, list]) => list.map((form) => describeName(concept.block.id, form)));
  return {
    today: options.today,
    decideSense: options.createDecider?.(compileDraft(draft)) ?? null,
    draft,
    forms,
    names: new NameIndex(names),
    vocabulary: createVocabulary({ ...draft, terms: names.map((name) => name.text) }),
    neighbours: collectNeighbours(draft.concepts),
  };
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
