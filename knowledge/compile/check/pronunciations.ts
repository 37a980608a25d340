import type { Finding } from '../finding';
import { findRespellingFault } from '../language/respelling';
import { listTerms } from '../language/surface-forms';
import type { PronunciationDraft } from '../read/drafts';
import { knowledgePaths } from '../read/read-knowledge';
import type { Check } from './context';

/** Each respelling is of a term of some concept, and written in the key. */
export const checkPronunciations: Check = ({ draft }) => {
  const terms = new Set(draft.concepts.flatMap(({ block }) => listTerms(block).map(({ text }) => text)));
  // The names of a block that cannot be read are not known: one mistake is reported once.
  const areAllKnown = draft.unreadableConcepts.size === 0;
  return draft.pronunciations.flatMap((entry) => [
    ...(terms.has(entry.name) || !areAllKnown
      ? []
      : [refuse(entry, 'no concept has this term: mend its spelling or remove it')]),
    ...[entry.respelling, entry.inUk].flatMap((respelling) => {
      const fault = respelling === null ? null : findRespellingFault(entry.name, respelling);
      return fault === null ? [] : [refuse(entry, fault)];
    }),
  ]);
};

function refuse({ name, line }: PronunciationDraft, fault: string): Finding {
  return { file: knowledgePaths.pronunciations, line, rule: 'pronunciation', message: `“${name}”: ${fault}.` };
}
