export { createEvidenceReader, type SenseKnowledge } from './create-evidence-reader';
export { createSenseResolver, decide, type SenseResolver } from './create-sense-resolver';
export { decideExample, decideLearntExample } from './decide-example';
export { packLearnt } from './learn-examples';
export { type Evidence, grammarKinds } from './read-evidence';
export { findTerm } from './read-words';
export type { DoubtfulMention, SenseDecision } from './sense-decision';
export { weighDistance, weighPage } from './weigh-evidence';
export type { SenseWeights } from './weights';
