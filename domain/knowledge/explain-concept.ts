import type { ArticleHead } from './article';
import type { Concept, ConceptId, Source } from './concept';
import { type DirectedConnection, describeConnections, findConnectionsOf } from './connections';
import type { Explainer, ExplainerTerms, ShownConnection } from './explainer';
import { findHelp, type Helplines } from './helplines';
import { listNames } from './list-names';

/** Connections to concepts that are not on the page are an outlook, not a list. */
const MOST_BEYOND_PAGE = 3;

/** The compiled knowledge, as far as cards are drawn from it. */
export interface BundledKnowledge {
  readonly concepts: readonly Concept[];
  readonly articles: readonly ArticleHead[];
  readonly sources: readonly Source[];
  readonly helplines: Helplines;
  /** By concept; none where there is none to follow. */
  readonly explainerTerms: Readonly<Record<string, ExplainerTerms>>;
}

/** Answers what a card says; built once over the bundled knowledge. */
export interface Explain {
  /** @returns null for a concept that is not bundled. */
  (concept: ConceptId, pageConcepts: readonly ConceptId[]): Explainer | null;
}

/** @throws {Error} when the knowledge is not whole (a concept without its article), which the compiler refuses. */
export function createExplain({ concepts, articles, sources, helplines, explainerTerms }: BundledKnowledge): Explain {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const connections = describeConnections(concepts);
  return (id, pageConcepts) => {
    const concept = byId.get(id);
    if (concept === undefined) return null;
    const article = articleById.get(concept.article);
    if (article === undefined) throw new Error(`“${id}” is drawn from an unknown article, ${concept.article}`);
    const shown = findConnectionsOf(id, connections).map((connection) => show(connection, byId, new Set(pageConcepts)));
    const help = findHelp([concept], helplines);
    const terms = explainerTerms[id] ?? { inShort: [], more: [] };
    return { ...describeConcept(concept, article, sourceById), terms, help, connections: chooseConnections(shown) };
  };
}

function describeConcept(
  concept: Concept,
  article: ArticleHead,
  sources: ReadonlyMap<string, Source>,
): Omit<Explainer, 'connections' | 'help' | 'terms'> {
  return {
    concept: concept.id,
    plainName: concept.plainName,
    name: concept.name,
    alsoCalled: listNames(concept),
    pronunciations: concept.pronunciations,
    inShort: concept.inShort,
    more: concept.more,
    sensitivity: concept.sensitivity,
    passage: concept.passage.text,
    article: {
      id: article.id,
      title: article.title,
      sectionId: concept.passage.sectionId,
      sectionTitle: concept.passage.sectionTitle,
      reviewed: article.reviewed,
      clinicallyReviewed: article.clinicallyReviewed,
    },
    sources: concept.sources.flatMap((id) => sources.get(id) ?? []),
  };
}

function show(
  connection: DirectedConnection,
  byId: ReadonlyMap<ConceptId, Concept>,
  pageConcepts: ReadonlySet<ConceptId>,
): ShownConnection {
  const { to, type, evidence, sentence, reversed } = connection;
  const toName = byId.get(to)?.plainName ?? to;
  return { to, toName, type, reversed, evidence, sentence, onPage: pageConcepts.has(to) };
}

function chooseConnections(shown: readonly ShownConnection[]): ShownConnection[] {
  const beyond = shown.filter((connection) => !connection.onPage);
  return [...shown.filter((connection) => connection.onPage), ...beyond.slice(0, MOST_BEYOND_PAGE)];
}
