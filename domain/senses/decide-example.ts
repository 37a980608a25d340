import type { SenseResolver } from './create-sense-resolver';
import { findTerm } from './read-words';
import { exampleThreshold } from './weights';

/** Decides one of the examples as the engine that learnt from it decides. Null when undecided, or without the term. */
export function decideLearntExample(
  resolver: SenseResolver,
  sentence: string,
  term: string,
  concept: string,
): boolean | null {
  const place = findTerm(sentence, term);
  return place && resolver.resolve({ concept, sentence, ...place, pageConcepts: [] }).applies;
}

/**
 * Decides one of the examples as if it had never been seen (it is left out of the evidence) and the page said nothing
 * else. Null when undecided, or when the sentence does not hold the term. An example decided as its opposite is badly
 * chosen or shows a fault of the engine; an undecided one is merely hard.
 */
export function decideExample(
  resolver: SenseResolver,
  sentence: string,
  term: string,
  concept: string,
): boolean | null {
  const place = findTerm(sentence, term);
  if (!place) return null;
  const mention = { concept, sentence, ...place, pageConcepts: [] };
  const { score } = resolver.resolve(mention, { withoutExample: sentence });
  if (score >= exampleThreshold.applies) return true;
  return score <= exampleThreshold.appliesNot ? false : null;
}
