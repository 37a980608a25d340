import type { Finding } from '../finding';
import type { ConceptDraft } from '../read/drafts';
import type { Check } from './context';

/** No two concepts share an id. The second one is reported. */
export const checkDuplicateIds: Check = ({ draft }) => {
  const first = new Map<string, ConceptDraft>();
  return draft.concepts.flatMap((concept): Finding[] => {
    const { id } = concept.block;
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, concept);
      return [];
    }
    const message = `The id "${id}" is taken in ${earlier.file}:${earlier.lineOf('id')}: merge the two or rename one.`;
    return [{ file: concept.file, line: concept.lineOf('id'), rule: 'duplicate-id', message }];
  });
};

/** Every connection leads to a concept that exists. */
export const checkUnknownIds: Check = ({ draft }) => {
  const known = new Set([...draft.concepts.map((concept) => concept.block.id), ...draft.unreadableConcepts]);
  return draft.concepts.flatMap((concept) =>
    concept.block.connections.flatMap(({ to }, index): Finding[] => {
      if (known.has(to)) return [];
      const message = `${concept.block.id} links to "${to}", which no article has: write it or mend the id.`;
      return [{ file: concept.file, line: concept.lineOf('connections', index, 'to'), rule: 'unknown-id', message }];
    }),
  );
};
