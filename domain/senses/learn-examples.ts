import type { SenseRule } from '../knowledge/index';
import { type Counts, type Example, ExampleModel } from './example-model';

/** What the examples of a concept say of one of its terms; those of its other terms count half. */
export function learnTerm(rules: readonly SenseRule[], own: SenseRule | null): ExampleModel {
  const ordered = own ? [own, ...rules.filter((rule) => rule !== own)] : rules;
  return new ExampleModel(
    ordered.flatMap((rule) => listExamples(rule, rule === own ? 1 : 0.5)),
    1,
  );
}

const smoothingOfAll = 2;

/** What the examples of all terms say of health talk and other talk, whatever the term. */
export function learnAll(rules: readonly SenseRule[]): ExampleModel {
  return new ExampleModel(
    rules.flatMap((rule) => listExamples(rule, 1)),
    smoothingOfAll,
  );
}

/** A word met once among thousands of examples says next to nothing, and half of all words are. */
const leastCount = 2;

/** Packs what the examples of all terms say, so that a worker need not learn it at every start: thousands of sentences. */
export function packLearnt(rules: readonly SenseRule[]): string {
  const { total, counts } = learnAll(rules).listCounts();
  // Words right beside a term are asked of that term's own examples only.
  const kept = [...counts].filter(
    ([feature, { applies, appliesNot }]) => !feature.includes(':') && applies + appliesNot >= leastCount,
  );
  return [['', total] as const, ...kept].map(([word, count]) => packLine(word, count)).join('\n');
}

/** Opens what `packLearnt` wrote. */
export function openLearnt(packed: string): ExampleModel {
  const [total, ...counts] = packed.split('\n').map(openLine);
  return ExampleModel.fromCounts(total?.[1] ?? { applies: 0, appliesNot: 0 }, counts, smoothingOfAll);
}

function packLine(word: string, { applies, appliesNot }: Counts): string {
  return `${word} ${applies} ${appliesNot}`;
}

function openLine(line: string): readonly [string, Counts] {
  const [word = '', applies, appliesNot] = line.split(' ');
  return [word, { applies: Number(applies), appliesNot: Number(appliesNot) }];
}

function listExamples(rule: SenseRule, share: number): Example[] {
  const list = (sentences: readonly string[], applies: boolean) =>
    sentences.map((sentence) => ({ sentence, term: rule.term, applies, share }));
  return [...list(rule.applies, true), ...list(rule.appliesNot, false)];
}
