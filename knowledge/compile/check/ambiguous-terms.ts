import type { SenseRule } from '../../../domain/knowledge/index';
import type { Finding, Rule } from '../finding';
import { NameIndex } from '../language/name-index';
import type { ConceptDraft } from '../read/drafts';
import { type Check, type CheckContext, describeName } from './context';

const leastExamples = 3;

interface RuleDraft {
  readonly concept: ConceptDraft;
  readonly index: number;
  readonly rule: SenseRule;
  /** Finds the term, and its singular or plural, in an example. */
  readonly names: NameIndex;
}

/** Ambiguous terms have their examples, which contain the term and are decided rightly. */
export const checkAmbiguousTerms: Check = (context) =>
  context.draft.concepts.flatMap((concept) =>
    concept.block.ambiguous.flatMap((rule, index) => {
      const forms = (context.forms.get(concept) ?? []).filter((form) => form.term.text === rule.term);
      const names = new NameIndex(forms.map((form) => describeName(concept.block.id, form)));
      const draft: RuleDraft = { concept, index, rule, names };
      if (forms.length > 0) {
        return [...checkExamples(context, draft, 'applies'), ...checkExamples(context, draft, 'appliesNot')];
      }
      const message = `"${rule.term}" is not one of the terms of ${concept.block.id}: add it there, letter for letter.`;
      return [findAt(draft, ['term'], 'ambiguous-term', message)];
    }),
  );

function checkExamples(context: CheckContext, draft: RuleDraft, list: 'applies' | 'appliesNot'): Finding[] {
  const sentences = draft.rule[list];
  const count = new Set(sentences).size;
  const findings = sentences.flatMap((_, at) => checkExample(context, draft, list, at));
  if (count >= leastExamples) return findings;
  const message = `"${draft.rule.term}" has ${count} examples under ${list}: write ${leastExamples} at least.`;
  return [findAt(draft, [list], 'ambiguous-term', message), ...findings];
}

function checkExample(
  { decideSense }: CheckContext,
  draft: RuleDraft,
  list: 'applies' | 'appliesNot',
  at: number,
): Finding[] {
  const { concept, rule, names } = draft;
  const sentence = rule[list][at] ?? '';
  const place = names.findNames(sentence)[0];
  if (!place) {
    const message = `The example does not contain "${rule.term}": write one that does.`;
    return [findAt(draft, [list, at], 'ambiguous-term', message)];
  }
  // Undecided is allowed: it leaves a word unmarked. Only the opposite is a mistake that a reader would see.
  const decided = decideSense?.(sentence, rule.term, concept.block.id) ?? null;
  if (decided === null || decided === (list === 'applies')) return [];
  const message = `"${rule.term}" is decided wrongly in this example: mend the example or the way senses are decided.`;
  return [findAt(draft, [list, at], 'example-sense', message)];
}

function findAt(draft: RuleDraft, path: readonly (string | number)[], rule: Rule, message: string): Finding {
  const { concept, index } = draft;
  return { file: concept.file, line: concept.lineOf('ambiguous', index, ...path), rule, message };
}
