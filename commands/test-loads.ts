// `PAGES=DIR npm run test:loads -- [--json FILE] [--small] [--only NAME] [--no-build]`: what the extension costs a page, and
// whether hostile pages break it, in Chromium and Firefox (one of them with BROWSER=…). `--help` lists the options.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { BrowserKind } from '../tests/support/browser/kinds';
import { installBrowser } from './setup/install-browser.mjs';
import { readAsked } from './setup/read-asked';
import { compareLoads } from './test-loads/compare-loads';
import { compareTrees } from './test-loads/compare-trees';
import { countHeap } from './test-loads/count-heap';
import type { Load } from './test-loads/load';
import { describeBreak, describeRow, type LoadRow } from './test-loads/load-row';
import { measureTexts } from './test-loads/measure-texts';
import { type LoadName, readOptions, USAGE } from './test-loads/options';
import { readDeepPages } from './test-loads/read-deep-pages';
import { readHostilePages } from './test-loads/read-hostile-pages';
import { readLargePage } from './test-loads/read-large-page';
import { readQuietPage } from './test-loads/read-quiet-page';
import { runStorm } from './test-loads/run-storm';

const LOADS: Readonly<Record<LoadName, Load>> = {
  S6: readHostilePages,
  S12: measureTexts,
  S13: compareTrees,
  P1: compareLoads,
  P2: readLargePage,
  P3: runStorm,
  P4: readDeepPages,
  P5: countHeap,
  P6: readQuietPage,
};
/** The page's own speed is watched in both browsers, as far as Firefox shows it; the rest hangs on Chromium's tools. */
const FIREFOX_TOO: readonly LoadName[] = ['P1', 'P2', 'P4'];

const args = process.argv.slice(2);
if (args.includes('--help')) console.log(USAGE);
else process.exitCode = await run();

async function run(): Promise<number> {
  const options = readAsked(USAGE, () => readOptions(args));
  prepare(options.kinds, options.build);
  const rows: LoadRow[] = [];
  for (const name of options.loads) {
    for (const kind of options.kinds.filter((one) => one === 'chromium' || FIREFOX_TOO.includes(name))) {
      console.log(`\n${name}, ${kind}`);
      const began = performance.now();
      const say = (line: string) => console.log(`  ${line}`);
      const came = await LOADS[name]({ kind, options, say }).catch((error) => [describeBreak(name, kind, error)]);
      rows.push(...came);
      for (const row of came) console.log(describeRow(row));
      say(`took ${Math.round((performance.now() - began) / 1000)} s`);
      if (options.json !== null) writeFileSync(options.json, `${JSON.stringify(rows, null, 2)}\n`);
    }
  }
  const failed = rows.filter((row) => !row.ok).length;
  console.log(`\n${rows.length} rows, ${failed} not as they have to be`);
  return rows.length > 0 && failed === 0 ? 0 : 1;
}

function prepare(kinds: readonly BrowserKind[], build: boolean): void {
  for (const kind of kinds) {
    installBrowser(kind);
    if (!build) continue;
    const made = spawnSync('node_modules/.bin/wxt', ['build', '-b', kind === 'firefox' ? 'firefox' : 'chrome'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (made.status !== 0) throw new Error(`the extension could not be built for ${kind}`);
  }
}
