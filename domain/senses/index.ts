export { createSenseResolver, type SenseKnowledge, type SenseResolver } from './create-sense-resolver';
export { decideExample, decideLearntExample } from './decide-example';
export type { DoubtfulMention, SenseDecision } from './sense-decision';
