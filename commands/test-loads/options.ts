import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserKind, browserKinds } from '../../tests/support/browser/kinds';
import { readCount, readNames } from '../setup/read-values';

export const loadNames = ['S6', 'S12', 'S13', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6'] as const;
/**
 * What keeps within its limits on a busy machine, too. Times of pages (P1, P2, P3, P6) do not yet on any machine; the whole
 * round says by how much.
 */
const SMALL: readonly LoadName[] = ['S6', 'S12', 'S13', 'P4', 'P5'];
export type LoadName = (typeof loadNames)[number];

export interface LoadOptions {
  /** The folder of saved pages. */
  readonly folder: string;
  readonly small: boolean;
  readonly loads: readonly LoadName[];
  readonly kinds: readonly BrowserKind[];
  /** Saved pages that are loaded. */
  readonly pages: number;
  /** Loads of each saved page with the extension, and as many without. */
  readonly rounds: number;
  readonly trees: number;
  readonly tabs: number;
  readonly stormSeconds: number;
  readonly textNodes: number;
  readonly seed: number;
  readonly json: string | null;
  readonly build: boolean;
}

export const USAGE = `PAGES=DIR BROWSER=chromium|firefox npm run test:loads -- [--json FILE] [--small] [--only NAME]
  --only NAME      only this one of ${loadNames.join(', ')}; may be given again
  --pages N        saved pages that are loaded (30)
  --rounds N       loads of each, with the extension and without (5)
  --trees N        random trees (10,000)
  --tabs N         tabs (200)
  --storm N        seconds of storm (60)
  --nodes N        text nodes of the large page (1,000,000)
  --seed N         other random trees
  --small          a quick round: only ${SMALL.join(', ')}, and less of each
  --no-build       takes the builds that are there
  --json FILE      writes the rows there`;

export function readOptions(args: readonly string[]): LoadOptions {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      only: { type: 'string', multiple: true },
      pages: { type: 'string', default: '30' },
      rounds: { type: 'string', default: '5' },
      trees: { type: 'string' },
      tabs: { type: 'string' },
      storm: { type: 'string' },
      nodes: { type: 'string' },
      seed: { type: 'string', default: '1' },
      small: { type: 'boolean', default: false },
      json: { type: 'string' },
      build: { type: 'boolean', default: true },
    },
  });
  const choose = (given: string | undefined, whole: string, quick: string) => given ?? (values.small ? quick : whole);
  return {
    folder: resolve(process.env.PAGES ?? 'tests/pages'),
    small: values.small,
    loads: values.only === undefined ? (values.small ? SMALL : loadNames) : readNames('only', values.only, loadNames),
    kinds: browserKinds.filter((kind) => (process.env.BROWSER ?? kind) === kind),
    pages: readCount('pages', values.pages),
    rounds: readCount('rounds', values.rounds),
    trees: readCount('trees', choose(values.trees, '10000', '300')),
    tabs: readCount('tabs', choose(values.tabs, '200', '12')),
    stormSeconds: readCount('storm', choose(values.storm, '60', '8')),
    textNodes: readCount('nodes', choose(values.nodes, '1000000', '100000')),
    seed: readCount('seed', values.seed),
    json: values.json ?? null,
    build: values.build,
  };
}
