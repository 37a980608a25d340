import type { Sensitivity } from '../../../domain/knowledge/index';
import type { Finding } from '../finding';
import { NameIndex } from '../language/name-index';
import { listTerms } from '../language/surface-forms';
import type { ConceptDraft } from '../read/drafts';
import { knowledgePaths } from '../read/read-knowledge';
import type { SensitiveWords } from '../read/schemas';
import type { Check } from './context';

/** Concepts named with words of knowledge/sensitive-words.yaml carry the sensitivity that goes with them. */
export const checkSensitivity: Check = ({ draft }) => {
  const words = listSensitiveWords(draft.sensitiveWords);
  return draft.concepts.flatMap((concept) => checkConcept(concept, words));
};

function listSensitiveWords(words: SensitiveWords): NameIndex {
  const entries = Object.entries(words);
  return new NameIndex(entries.flatMap(([concept, list]) => list.map((text) => ({ concept, text, matchCase: false }))));
}

function checkConcept(concept: ConceptDraft, words: NameIndex): Finding[] {
  const found = new Set(
    listTerms(concept.block).flatMap((term) => words.findNames(term.text).map((span) => span.concept as Sensitivity)),
  );
  const { id, sensitivity } = concept.block;
  const allowed: Sensitivity[] = found.has('self-harm') ? ['self-harm'] : [...found];
  if (allowed.length === 0 || sensitivity === 'self-harm' || allowed.includes(sensitivity)) return [];
  const message = `${id} has terms on the ${allowed.join(' and ')} list of ${knowledgePaths.sensitiveWords}: set that sensitivity.`;
  return [{ file: concept.file, line: concept.lineOf('sensitivity'), rule: 'sensitivity', message }];
}
