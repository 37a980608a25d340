// `npm run test:faults -- [--kills N] [--json FILE]`: kills, stops, crowds and damages the real browsers under saves, on each
// engine that notes are kept in, and says what was lost. `--help` lists the options. Ctrl-C leaves nothing behind.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { startAckServer } from '../tests/support/faults/ack-server';
import { type Engine, kindOf } from '../tests/support/faults/engines';
import { clearUpAtExit, createProfile, endBrowsers, removeProfile } from '../tests/support/faults/profile';
import { installBrowser } from './setup/install-browser.mjs';
import { readAsked } from './setup/read-asked';
import { createChance } from './test-faults/chance';
import { flipBytes } from './test-faults/damage-files';
import type { Fault } from './test-faults/fault';
import { describeRow, type FaultRow } from './test-faults/fault-row';
import { killUnderSaves } from './test-faults/kill-browser';
import { saveFromManyTabs } from './test-faults/many-tabs';
import { type FaultName, readOptions, USAGE } from './test-faults/options';
import { stopUnderSaves } from './test-faults/stop-background';

const FAULTS: Readonly<Record<FaultName, Fault>> = {
  kill: killUnderSaves,
  stop: stopUnderSaves,
  tabs: saveFromManyTabs,
  damage: flipBytes,
};

const args = process.argv.slice(2);
if (args.includes('--help')) console.log(USAGE);
else process.exitCode = await run();
// Pipes to browsers that were killed may linger.
process.exit();

async function run(): Promise<number> {
  const options = readAsked(USAGE, () => readOptions(args));
  clearUpAtExit();
  prepare(options.engines, options.build);
  console.log(`seed ${options.seed}`);
  const rows: FaultRow[] = [];
  for (const engine of options.engines) {
    for (const name of options.faults) {
      console.log(`\n${name}, ${engine}`);
      const row = await cause(name, engine);
      rows.push(row);
      console.log(describeRow(row));
      if (options.json !== null) writeFileSync(options.json, `${JSON.stringify(rows, null, 2)}\n`);
    }
  }
  const failed = rows.filter((row) => row.wrong.length > 0).length;
  console.log(`\n${rows.length} rows, ${failed} not as they have to be`);
  return failed === 0 ? 0 : 1;

  async function cause(name: FaultName, engine: Engine): Promise<FaultRow> {
    const server = await startAckServer();
    const profile = createProfile();
    const say = (line: string) => console.log(`  ${line}`);
    try {
      return await FAULTS[name]({ engine, profile, server, options, chance: createChance(options.seed), say });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const { acknowledged } = server;
      const unknown = { tries: 0, lost: 0, doubled: 0, noticed: 0, detail: 'broken off' };
      return { test: name, engine, ...unknown, acknowledged: acknowledged.length, wrong: [why] };
    } finally {
      await server.close();
      endBrowsers();
      removeProfile(profile);
    }
  }
}

function prepare(engines: readonly Engine[], build: boolean): void {
  for (const kind of new Set(engines.map(kindOf))) {
    installBrowser(kind);
    if (!build) continue;
    const made = spawnSync('node_modules/.bin/wxt', ['build', '-b', kind === 'firefox' ? 'firefox' : 'chrome'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (made.status !== 0) throw new Error(`the extension could not be built for ${kind}`);
  }
}
