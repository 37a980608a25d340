import type { Density } from '../../domain/spotting/index';

export interface Wish {
  /** A file or an address; null: lines of JSON from the standard input. */
  readonly source: string | null;
  readonly density: Density;
}

export const usage = `Explains the health words of a text as the extension does.
  npm run -s explain -- FILE|URL   [--density few|balanced|all]
  npm run -s explain -- --jsonl    [--density few|balanced|all]   {id, text} lines in, one line of answers each out
Without --density every mention is told. Exit codes: 0 all well, 1 something could not be read, 2 asked wrongly.`;

/** What was asked for; null when it cannot be told. */
export function readArguments(args: readonly string[]): Wish | null {
  const rest = [...args];
  const at = rest.indexOf('--density');
  const density = at < 0 ? 'all' : (rest.splice(at, 2)[1] ?? '');
  const source = rest[0];
  if (!isDensity(density) || rest.length !== 1 || source === undefined) return null;
  if (source === '--jsonl') return { source: null, density };
  return source.startsWith('-') ? null : { source, density };
}

function isDensity(value: string): value is Density {
  return value === 'few' || value === 'balanced' || value === 'all';
}
