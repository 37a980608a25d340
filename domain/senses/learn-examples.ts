import type { SenseRule } from '../knowledge/index';
import { type Example, ExampleModel } from './example-model';

/** What the examples of a concept say of one of its terms; those of its other terms count half. */
export function learnTerm(rules: readonly SenseRule[], own: SenseRule | null): ExampleModel {
  const ordered = own ? [own, ...rules.filter((rule) => rule !== own)] : rules;
  return new ExampleModel(
    ordered.flatMap((rule) => listExamples(rule, rule === own ? 1 : 0.5)),
    1,
  );
}

/** What the examples of all terms say of health talk and other talk, whatever the term. */
export function learnAll(rules: readonly SenseRule[]): ExampleModel {
  return new ExampleModel(
    rules.flatMap((rule) => listExamples(rule, 1)),
    2,
  );
}

function listExamples(rule: SenseRule, share: number): Example[] {
  const list = (sentences: readonly string[], applies: boolean) =>
    sentences.map((sentence) => ({ sentence, term: rule.term, applies, share }));
  return [...list(rule.applies, true), ...list(rule.appliesNot, false)];
}
