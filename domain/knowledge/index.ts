export type { Article, ArticleHead, Block, Inline, Section } from './article';
export type { CardContent, CardStanding, FoundWord, FoundWords, MarkReason, ShownEvidence } from './card-content';
export type {
  ArticleId,
  Concept,
  ConceptId,
  ConceptKind,
  Connection,
  ConnectionType,
  Difficulty,
  Evidence,
  Pronunciation,
  SenseRule,
  Sensitivity,
  Source,
  Term,
  TermKind,
} from './concept';
export { conceptKinds, connectionTypes, evidenceStrengths, sensitivities, termKinds } from './concept';
export type { DirectedConnection } from './connections';
export { describeConnections, findConnectionsOf, findPath } from './connections';
export { type ConceptDescription, describeConcepts, describeExplainer } from './explain-concept';
export type { ExplainedTerm, Explainer, ExplainerTerms, ShownConnection } from './explainer';
export { findHelp, type Helpline, type Helplines } from './helplines';
