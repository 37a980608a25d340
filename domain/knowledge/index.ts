export type { Article, Block, Inline, Section } from './article';
export type {
  ArticleId,
  Concept,
  ConceptId,
  ConceptKind,
  Connection,
  ConnectionType,
  Difficulty,
  Evidence,
  Passage,
  SenseRule,
  Sensitivity,
  Source,
  Term,
  TermKind,
} from './concept';
export { conceptKinds, connectionTypes, evidenceStrengths, sensitivities, termKinds } from './concept';
export type { ConnectionWording, ConnectionWordingKey } from './connection-types';
export { connectionWordings, findWordingKey } from './connection-types';
export type { DirectedConnection } from './connections';
export { describeConnections, findConnectionsOf, findPath } from './connections';
export type { Explainer, ShownConnection } from './explainer';
export { createExplain, type Explain } from './explain-concept';
