import type { Concept, SenseRule } from '../../domain/knowledge/index';

/** One measurement beside what it is compared with. */
export interface BenchRow {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  /** What `theirs` is. */
  readonly against: string;
  readonly theirs: number;
  /** What it is the ratio of belongs to the name's definition: see docs/benchmarks.md. */
  readonly ratio: number;
}

/** The compiled knowledge, prepared once: a bench that measures compromise/one may not load the compiler's compromise. */
export interface BenchInput {
  readonly packedLexicon: string;
  /** Every surface form, as written, and whether its case matters. */
  readonly forms: readonly { readonly text: string; readonly matchCase: boolean }[];
  readonly concepts: readonly Concept[];
  readonly senseRules: Readonly<Record<string, readonly SenseRule[]>>;
}

/** What each `*.bench.ts` exports by default. Each runs in a process of its own. */
export type Bench = (input: BenchInput) => Promise<readonly BenchRow[]> | readonly BenchRow[];

/** Rounded to four digits that mean something. */
export function describeRow(row: BenchRow): BenchRow {
  const round = (value: number) => Number(value.toPrecision(4));
  return { ...row, ours: round(row.ours), theirs: round(row.theirs), ratio: round(row.ratio) };
}
