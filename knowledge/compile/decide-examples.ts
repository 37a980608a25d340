import { createSenseResolver, decideExample } from '../../domain/senses/index';
import type { DecideSense } from './check/context';
import type { Knowledge } from './knowledge';

/** Decides each example without having learnt from it: an engine that only remembers its examples passes no check. */
export function createExampleDecider(knowledge: Knowledge): DecideSense {
  const resolver = createSenseResolver(knowledge);
  return (sentence, term, concept) => decideExample(resolver, sentence, term, concept);
}
