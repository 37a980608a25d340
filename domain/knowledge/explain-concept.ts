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

/** All that cards say of a concept, whatever page it is met on. */
export interface ConceptDescription extends Omit<Explainer, 'connections'> {
  readonly connections: readonly Omit<ShownConnection, 'onPage'>[];
}

/**
 * Describes every concept, so that a card needs no other concept than its own.
 * @throws {Error} when the knowledge is not whole (a concept without its article), which the compiler refuses.
 */
export function describeConcepts(knowledge: BundledKnowledge): Map<ConceptId, ConceptDescription> {
  const { concepts, articles, sources, helplines, explainerTerms } = knowledge;
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const all = describeConnections(concepts);
  const describe = (concept: Concept): ConceptDescription => {
    const article = articleById.get(concept.article);
    if (article === undefined) throw new Error(`“${concept.id}” is drawn from an unknown article, ${concept.article}`);
    const terms = explainerTerms[concept.id] ?? { inShort: [], more: [] };
    const connections = findConnectionsOf(concept.id, all).map((connection) => show(connection, byId));
    return {
      ...describeConcept(concept, article, sourceById),
      terms,
      help: findHelp([concept], helplines),
      connections,
    };
  };
  return new Map(concepts.map((concept) => [concept.id, describe(concept)]));
}

/** What a card says on a page that names these concepts. */
export function describeExplainer(description: ConceptDescription, pageConcepts: readonly ConceptId[]): Explainer {
  const onPage = new Set(pageConcepts);
  const shown = description.connections.map((connection) => ({ ...connection, onPage: onPage.has(connection.to) }));
  return { ...description, connections: chooseConnections(shown) };
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
  { to, type, evidence, sentence, reversed }: DirectedConnection,
  byId: ReadonlyMap<ConceptId, Concept>,
): Omit<ShownConnection, 'onPage'> {
  return { to, toName: byId.get(to)?.plainName ?? to, type, reversed, evidence, sentence };
}

function chooseConnections(shown: readonly ShownConnection[]): ShownConnection[] {
  const beyond = shown.filter((connection) => !connection.onPage);
  return [...shown.filter((connection) => connection.onPage), ...beyond.slice(0, MOST_BEYOND_PAGE)];
}
