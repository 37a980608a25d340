import type { BrowserKind } from '../../tests/support/browser/kinds';

/** Numbers under names that say their units; null where something could not be measured, which is never within a limit. */
export type Numbers = Readonly<Record<string, number | null>>;

/** What one test showed in one browser. */
export interface LoadRow {
  readonly test: string;
  readonly browser: BrowserKind | 'node';
  /** Loads, trees, texts or pages, as docs/benchmarks.md says. */
  readonly tries: number;
  readonly measured: Numbers;
  /** The most that a number of `measured` may be. Numbers without a limit are for people. */
  readonly limit: Readonly<Record<string, number>>;
  readonly ok: boolean;
  readonly detail: string;
}

/** Completes a row: it is as it has to be when every number that has a limit was measured and keeps to it. */
export function describeLoad(row: Omit<LoadRow, 'ok'>): LoadRow {
  const ok = Object.entries(row.limit).every(([name, most]) => {
    const number = row.measured[name];
    return typeof number === 'number' && number <= most;
  });
  return { ...row, measured: roundAll(row.measured), ok };
}

/** A row for a test that could not be carried through. */
export function describeBreak(test: string, browser: LoadRow['browser'], error: unknown): LoadRow {
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { test, browser, tries: 0, measured: {}, limit: {}, ok: false, detail: `broken off: ${why}` };
}

export function describeRow({ test, browser, tries, measured, limit, ok, detail }: LoadRow): string {
  const numbers = Object.entries(measured).map(([name, number]) => {
    const most = limit[name];
    return `${name} ${number ?? 'not measured'}${most === undefined ? '' : ` (at most ${most})`}`;
  });
  return `${ok ? 'ok    ' : 'FAILED'} ${test} (${browser}), tries ${tries}: ${numbers.join(', ')}; ${detail}`;
}

function roundAll(numbers: Numbers): Numbers {
  const round = (number: number | null) => (number === null ? null : Math.round(number * 1000) / 1000);
  return Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, round(number)]));
}
