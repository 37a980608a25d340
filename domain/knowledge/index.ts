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
export type { ConnectionWording } from './connection-types';
export { connectionWordings } from './connection-types';
export type { Direction, DirectedConnection } from './connections';
export { describeConnections, findConnectionsOf, findPath, findWordingKey } from './connections';
