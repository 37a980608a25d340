import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const REPORTS = '.output/test';

/** Runs one project of vitest.config.ts and counts its tests. A project that ran none has failed. */
export async function runTests(project: string): Promise<Tally> {
  const report = join(REPORTS, `${project}.json`);
  mkdirSync(REPORTS, { recursive: true });
  rmSync(report, { force: true });
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run(join('node_modules/.bin', 'vitest'), args);
  const tally = readTally(report);
  if (tally.passed + tally.failed === 0) console.log(`${project}: no test was run, which counts as a failure`);
  const isSound = tally.passed > 0 && (code === 0) === (tally.failed === 0);
  return isSound ? tally : { passed: tally.passed, failed: Math.max(1, tally.failed) };
}

function readTally(report: string): Tally {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function run(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
