import { createSenseResolver } from '../../domain/senses/index';
import type { DecideSense } from './check/context';
import type { Knowledge } from './knowledge';
import { NameIndex } from './language/name-index';

/**
 * Decides examples as mentions on a page are decided, on a page that consists of the example alone: the concepts that
 * it names beyond doubt count as those of its page.
 */
export function createExampleDecider(knowledge: Knowledge): DecideSense {
  const resolver = createSenseResolver(knowledge);
  const beyondDoubt = new NameIndex(
    knowledge.lexiconEntries
      .filter((entry) => !entry.ambiguous)
      .map(({ text, concept, kind }) => ({ text, concept, matchCase: kind === 'abbreviation' })),
  );
  return (sentence, _term, concept, { start, end }) => {
    const pageConcepts = beyondDoubt.findNames(sentence).map((name) => name.concept);
    return resolver.resolve({ concept, sentence, start, end, pageConcepts }).applies;
  };
}
