import { decide, type Evidence, type SenseWeights } from '../../domain/senses/index';

export interface Labelled {
  readonly evidence: Evidence;
  readonly applies: boolean;
}

/** A case with the score that it got. */
export interface Scored {
  readonly score: number;
  readonly applies: boolean;
}

/** Scores cases, each by the weights that hold for it. */
export function scoreCases<C extends Labelled>(cases: readonly C[], weightsFor: (one: C) => SenseWeights): Scored[] {
  return cases.map((one) => ({ score: decide(one.evidence, weightsFor(one)).score, applies: one.applies }));
}

/** How many of the marks from a threshold up are right, and how many of the health uses are marked; both 0 to 1. */
export function measureAt(scored: readonly Scored[], threshold: number) {
  const marked = scored.filter((one) => one.score >= threshold);
  const right = marked.filter((one) => one.applies).length;
  return { precision: right / marked.length, recall: right / scored.filter((one) => one.applies).length };
}

/** The lowest threshold, in steps of 0.01, from which marks are right as often as asked; 1 when there is none. */
export function findThreshold(scored: readonly Scored[], precision: number): number {
  for (let percent = 50; percent < 100; percent++)
    if (measureAt(scored, percent / 100).precision >= precision) return percent / 100;
  return 1;
}

/** The mean negative log-likelihood of the labels: lower is better, 0.69 is guessing. */
export function measureLoss(scored: readonly Scored[]): number {
  const sum = scored.reduce(
    (all, { score, applies }) => all - Math.log(Math.max(1e-9, applies ? score : 1 - score)),
    0,
  );
  return sum / scored.length;
}
