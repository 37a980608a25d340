export { createSenseResolver, type SenseKnowledge, type SenseResolver } from './create-sense-resolver';
export { decideExample, decideLearntExample } from './decide-example';
export { packLearnt } from './learn-examples';
export type { DoubtfulMention, SenseDecision } from './sense-decision';
