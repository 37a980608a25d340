import type { Finding } from '../finding';
import type { Check } from './context';
import { describeFault, exampleLists, listExamples, listRules, type RuleDraft } from './examples';

const leastExamples = 3;

/** Ambiguous terms have their examples, and these contain the term. */
export const checkAmbiguousTerms: Check = (context) =>
  listRules(context).flatMap((draft) => {
    if (draft.names !== null) return [...checkCounts(draft), ...checkExamples(draft)];
    const { rule, concept } = draft;
    const message = `"${rule.term}" is not one of the terms of ${concept.block.id}: add it there, letter for letter.`;
    return [describeFault(draft, ['term'], 'ambiguous-term', message)];
  });

function checkCounts(draft: RuleDraft): Finding[] {
  return exampleLists.flatMap((list) => {
    const count = new Set(draft.rule[list]).size;
    if (count >= leastExamples) return [];
    const message = `"${draft.rule.term}" has ${count} examples under ${list}: write ${leastExamples} at least.`;
    return [describeFault(draft, [list], 'ambiguous-term', message)];
  });
}

function checkExamples(draft: RuleDraft): Finding[] {
  const message = `The example does not contain "${draft.rule.term}": write one that does.`;
  return listExamples(draft)
    .filter(({ holdsTerm }) => !holdsTerm)
    .map(({ list, at }) => describeFault(draft, [list, at], 'ambiguous-term', message));
}
