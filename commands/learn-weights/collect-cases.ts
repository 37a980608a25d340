import { createEvidenceReader, findTerm } from '../../domain/senses/index';
import { compileDraft } from '../../knowledge/compile/compile-draft';
import { loadKnowledgeFiles } from '../../knowledge/compile/read/load-files';
import { readKnowledge } from '../../knowledge/compile/read/read-knowledge';
import type { Labelled } from './measure';

/** One example of the knowledge, read as if it had never been seen. */
export interface LabelledCase extends Labelled {
  readonly concept: string;
}

/** Every example of every concept, each left out of what is learnt while it is read. Takes some 15 s. */
export function collectCases(root: string): LabelledCase[] {
  const { senseRules, concepts } = compileDraft(readKnowledge(loadKnowledgeFiles(root)));
  const read = createEvidenceReader({ senseRules, concepts });
  return Object.entries(senseRules).flatMap(([concept, rules]) =>
    rules.flatMap((rule) =>
      [true, false].flatMap((applies) =>
        (applies ? rule.applies : rule.appliesNot).flatMap((sentence): LabelledCase[] => {
          const place = findTerm(sentence, rule.term);
          if (place === null) return [];
          const found = read({ concept, sentence, ...place, pageConcepts: [] }, { withoutExample: sentence });
          return found === null ? [] : [{ evidence: found, concept, applies }];
        }),
      ),
    ),
  );
}
