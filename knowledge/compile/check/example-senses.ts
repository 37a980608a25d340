import type { Finding } from '../finding';
import type { Check, DecideSense } from './context';
import { describeFault, listExamples, listRules, type RuleDraft } from './examples';

/** Examples are decided rightly, or left undecided. By far the slowest rule: about a millisecond for each example. */
export const checkExampleSenses: Check = (context) => {
  const { decideSense } = context;
  return decideSense ? listRules(context).flatMap((draft) => decideExamples(draft, decideSense)) : [];
};

// Undecided is allowed: it leaves a word unmarked. Only the opposite is a mistake that a reader would see.
function decideExamples(draft: RuleDraft, decideSense: DecideSense): Finding[] {
  const { rule, concept } = draft;
  const message = `"${rule.term}" is decided wrongly in this example: mend the example or the way senses are decided.`;
  return listExamples(draft)
    .filter(({ sentence, holdsTerm, list }) => {
      const opposite = list !== 'applies';
      return holdsTerm && decideSense(sentence, rule.term, concept.block.id) === opposite;
    })
    .map(({ list, at }) => describeFault(draft, [list, at], 'example-sense', message));
}
