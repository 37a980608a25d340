import { conceptKinds, sensitivities } from '../../../domain/knowledge/index';
import type { CheckContext } from '../check/context';
import { listTerms } from '../language/surface-forms';
import type { Counts } from './report';

export function countKnowledge({ draft, forms }: CheckContext): Counts {
  const blocks = draft.concepts.map(({ block }) => block);
  const terms = blocks.flatMap(listTerms);
  const rules = blocks.flatMap(({ ambiguous }) => ambiguous);
  return {
    articles: draft.articles.length,
    concepts: blocks.length,
    unreadableConcepts: draft.unreadableConcepts.size,
    sources: draft.sources.length,
    terms: terms.length,
    forms: [...forms.values()].flat().length,
    abbreviations: terms.filter(({ kind }) => kind === 'abbreviation').length,
    ambiguousTerms: rules.length,
    examples: rules.flatMap(({ applies, appliesNot }) => [...applies, ...appliesNot]).length,
    connections: blocks.flatMap(({ connections }) => connections).length,
    kinds: countEach(conceptKinds, blocks, ({ kind }) => kind),
    sensitivities: countEach(sensitivities, blocks, ({ sensitivity }) => sensitivity),
    difficulties: countEach([1, 2, 3], blocks, ({ difficulty }) => difficulty),
  };
}

function countEach<Key extends string | number, Item>(
  keys: readonly Key[],
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Record<Key, number> {
  const counted = keys.map((key) => [key, items.filter((item) => keyOf(item) === key).length] as const);
  return Object.fromEntries(counted) as Record<Key, number>;
}
