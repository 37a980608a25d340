import type {
  Article,
  ArticleId,
  Concept,
  ConceptId,
  Connection,
  SenseRule,
  Source,
  Term,
  TermKind,
} from '../../domain/knowledge/index';
import { checkKnowledge } from './check/check-knowledge';
import type { CheckOptions } from './check/context';
import { findPassageSection } from './check/passages';
import type { Finding, KnowledgeFile } from './finding';
import { listSurfaceForms, listTerms } from './language/surface-forms';
import type { ArticleDraft, ConceptDraft, KnowledgeDraft } from './read/drafts';
import { readKnowledge } from './read/read-knowledge';
import type { FrontMatter } from './read/schemas';

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
  readonly lexiconEntries: readonly CompiledTerm[];
  /** Sense rules by concept, for the concepts that have any. */
  readonly senseRules: Readonly<Record<ConceptId, readonly SenseRule[]>>;
}

export type Compilation =
  | { readonly knowledge: Knowledge; readonly findings: readonly [] }
  | { readonly knowledge: null; readonly findings: readonly Finding[] };

/** Reads, checks and compiles; there is knowledge only when nothing is refused. */
export function compileKnowledge(files: readonly KnowledgeFile[], options: CheckOptions): Compilation {
  const draft = readKnowledge(files);
  const findings = checkKnowledge(draft, options);
  return findings.length > 0 ? { knowledge: null, findings } : { knowledge: compileDraft(draft), findings: [] };
}

/** Compiles what could be read, checked or not. Articles without front matter and what hangs on them are left out. */
export function compileDraft(draft: KnowledgeDraft): Knowledge {
  const readable = draft.articles.filter((article) => article.frontMatter !== null);
  const concepts = readable.flatMap((article) => article.concepts.map((concept) => compileConcept(article, concept)));
  return {
    articles: readable.flatMap((article) =>
      article.frontMatter ? [compileArticle(article, article.frontMatter, draft.sources)] : [],
    ),
    concepts,
    sources: draft.sources,
    lexiconEntries: readable.flatMap((article) => article.concepts.flatMap(compileTerms)),
    senseRules: Object.fromEntries(
      concepts.filter((concept) => concept.senseRules.length > 0).map(({ id, senseRules }) => [id, senseRules]),
    ),
  };
}

function compileArticle(draft: ArticleDraft, frontMatter: FrontMatter, sources: readonly Source[]): Article {
  return {
    ...frontMatter,
    id: draft.id as ArticleId,
    sources: frontMatter.sources.flatMap((id) => sources.find((source) => source.id === id) ?? []),
    sections: draft.sections.map(({ id, title, blocks }) => ({ id, title, blocks })),
    concepts: draft.concepts.map((concept) => concept.block.id as ConceptId),
  };
}

function compileConcept(article: ArticleDraft, { block }: ConceptDraft): Concept {
  const { ambiguous, passage, terms: _, ...rest } = block;
  const section = findPassageSection(article, passage);
  return {
    ...rest,
    id: block.id as ConceptId,
    terms: listTerms(block).map(
      ({ text, kind }): Term => ({ text, kind, ambiguous: ambiguous.some((rule) => rule.term === text) }),
    ),
    senseRules: ambiguous,
    article: article.id as ArticleId,
    passage: { text: passage, sectionId: section?.id ?? '', sectionTitle: section?.title ?? '' },
    connections: block.connections.map((connection): Connection => ({ ...connection, to: connection.to as ConceptId })),
  };
}

function compileTerms({ block }: ConceptDraft): CompiledTerm[] {
  return listSurfaceForms(listTerms(block), block.kind).map((form) => ({
    text: form.text,
    concept: block.id as ConceptId,
    kind: form.term.kind,
    ambiguous: block.ambiguous.some((rule) => rule.term === form.term.text),
    inflected: form.inflected,
  }));
}
