import type {
  Article,
  ArticleId,
  Concept,
  ConceptId,
  Connection,
  Pronunciation,
  Source,
  Term,
} from '../../domain/knowledge/index';
import type { CompiledTerm, Knowledge } from './knowledge';
import { listFormsOf } from './language/list-forms-of';
import { listTerms } from './language/surface-forms';
import type { ArticleDraft, ConceptDraft, KnowledgeDraft } from './read/drafts';
import { findPassageSection } from './read/find-passage-section';
import type { FrontMatter } from './read/schemas';

/** Compiles what could be read, checked or not. Articles without front matter and what hangs on them are left out. */
export function compileDraft(draft: KnowledgeDraft): Knowledge {
  const readable = draft.articles.filter((article) => article.frontMatter !== null);
  const pronunciations = new Map(draft.pronunciations.map(({ line: _, ...said }) => [said.name, said]));
  const concepts = readable.flatMap((article) =>
    article.concepts.map((concept) => compileConcept(article, concept, pronunciations)),
  );
  return {
    articles: readable.flatMap((article) =>
      article.frontMatter ? [compileArticle(article, article.frontMatter, draft.sources)] : [],
    ),
    concepts,
    sources: draft.sources,
    helplines: draft.helplines,
    lexiconEntries: readable.flatMap((article) => article.concepts.flatMap(compileTerms)),
    senseRules: Object.fromEntries(
      readable
        .flatMap((article) => article.concepts)
        .filter(({ block }) => block.ambiguous.length > 0)
        .map(({ block }) => [block.id, block.ambiguous]),
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

function compileConcept(
  article: ArticleDraft,
  { block }: ConceptDraft,
  pronunciations: ReadonlyMap<string, Pronunciation>,
): Concept {
  const { ambiguous, passage, terms: _, ...rest } = block;
  const section = findPassageSection(article, passage);
  return {
    ...rest,
    id: block.id as ConceptId,
    terms: listTerms(block).map(
      ({ text, kind }): Term => ({ text, kind, ambiguous: ambiguous.some((rule) => rule.term === text) }),
    ),
    pronunciations: listTerms(block).flatMap(({ text }) => pronunciations.get(text) ?? []),
    article: article.id as ArticleId,
    passage: { text: passage, sectionId: section?.id ?? '', sectionTitle: section?.title ?? '' },
    connections: block.connections.map((connection): Connection => ({ ...connection, to: connection.to as ConceptId })),
  };
}

function compileTerms({ block }: ConceptDraft): CompiledTerm[] {
  return listFormsOf(block).map((form) => ({
    text: form.text,
    concept: block.id as ConceptId,
    kind: form.term.kind,
    ambiguous: block.ambiguous.some((rule) => rule.term === form.term.text),
    inflected: form.inflected,
  }));
}
