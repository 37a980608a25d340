import { createSenseResolver, decideLearntExample } from '../../domain/senses/index';
import type { DecideSense } from './check/context';
import type { Knowledge } from './knowledge';

/**
 * Decides each example by the engine that learnt from all of them. What is still decided wrongly contradicts others that
 * stand beside it. How the engine does on what it has not learnt is measured over all examples, with a floor
 * (tests/unit/domain/senses/accuracy.test.ts): a writer who had to get each single one through would bend the hard ones.
 */
export function createExampleDecider(knowledge: Knowledge): DecideSense {
  const resolver = createSenseResolver(knowledge);
  return (sentence, term, concept) => decideLearntExample(resolver, sentence, term, concept);
}
