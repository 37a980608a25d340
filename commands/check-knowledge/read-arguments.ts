import { parseArgs } from 'node:util';

export interface Wish {
  /** Article files or ids whose findings are shown; empty: all. */
  readonly names: readonly string[];
  /** Leave the examples of ambiguous terms undecided. */
  readonly quick: boolean;
  /** Show the lists behind the numbers. */
  readonly report: boolean;
  /** A list of how often terms are met, and the column that counts. */
  readonly frequency: string | null;
  readonly column: string | null;
  /** Where to write report and findings for programs. */
  readonly json: string | null;
}

export const usage = `Says what the knowledge compiler refuses, and reports on what there is.
  npm run check:knowledge -- [article file or id…] [--quick] [--report] [--frequency FILE [--column NAME]] [--json FILE]
With names: findings of those articles only, and only their examples are decided; all are read all the same.
  --quick            leaves out deciding the examples of ambiguous terms, by far the slowest part
  --report           shows the lists behind the numbers: concepts with few connections, connections perhaps missing, …
  --frequency FILE   how much of a list is covered: lines parted by tabs, under a header with “term” and a count
  --column NAME      the column that counts: df_lay_pages if there is one, else count
  --json FILE        writes the whole report, and the findings, as JSON
Exit codes: 0 nothing is refused, 1 something is, 2 asked wrongly.`;

/** What was asked for; null when it cannot be told. */
export function readArguments(args: readonly string[]): Wish | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        quick: { type: 'boolean', default: false },
        report: { type: 'boolean', default: false },
        frequency: { type: 'string' },
        column: { type: 'string' },
        json: { type: 'string' },
      },
    });
    const { quick, report, frequency = null, column = null, json = null } = values;
    if (column !== null && frequency === null) return null;
    return { names: positionals, quick, report, frequency, column, json };
  } catch {
    return null;
  }
}
