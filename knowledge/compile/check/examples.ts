import type { SenseRule } from '../../../domain/knowledge/index';
import type { Finding, Rule } from '../finding';
import { NameIndex } from '../language/name-index';
import type { ConceptDraft } from '../read/drafts';
import { type CheckContext, describeName } from './context';

export const exampleLists = ['applies', 'appliesNot'] as const;
type ExampleList = (typeof exampleLists)[number];

/** What a concept says of one of its ambiguous terms. */
export interface RuleDraft {
  readonly concept: ConceptDraft;
  readonly index: number;
  readonly rule: SenseRule;
  /** Finds the term, and its singular or plural; null when the concept has no such term. */
  readonly names: NameIndex | null;
}

export interface ExampleDraft {
  readonly sentence: string;
  readonly list: ExampleList;
  readonly at: number;
  /** The sentence holds the term, so that it can be decided. */
  readonly holdsTerm: boolean;
}

export function listRules(context: CheckContext): RuleDraft[] {
  return context.draft.concepts.flatMap((concept) =>
    concept.block.ambiguous.map((rule, index) => {
      const forms = (context.forms.get(concept) ?? []).filter((form) => form.term.text === rule.term);
      const names = forms.map((form) => describeName(concept.block.id, form));
      return { concept, index, rule, names: names.length > 0 ? new NameIndex(names) : null };
    }),
  );
}

export function listExamples({ rule, names }: RuleDraft): ExampleDraft[] {
  return exampleLists.flatMap((list) =>
    rule[list].map((sentence, at) => {
      const holdsTerm = names !== null && names.findNames(sentence).length > 0;
      return { sentence, list, at, holdsTerm };
    }),
  );
}

export function describeFault(
  { concept, index }: RuleDraft,
  path: readonly (string | number)[],
  rule: Rule,
  message: string,
): Finding {
  return { file: concept.file, line: concept.lineOf('ambiguous', index, ...path), rule, message };
}
