// What `npm test` runs once everything is set up: every check, both builds, all tests, the store's linter, the saved
// pages, a few faults and hostile pages. Each check is one in the count, each test is one. The very last line says `N passed, N failed`.
import { listCheckSteps } from '../steps/check-steps';
import { commandStep, runSteps, type Step, toolStep } from '../steps/run-steps';
import { runTests, type Tally } from './count-tests';

/** The architecture is among the unit tests, hence not a check of its own here. */
const BEFORE: readonly Step[] = [
  ...listCheckSteps(),
  toolStep('build for Chromium', 'wxt', 'build'),
  toolStep('build for Firefox', 'wxt', 'build', '-b', 'firefox'),
];

const AFTER: readonly Step[] = [
  // Fails on errors only; two warnings about innerHTML come from Preact.
  toolStep('web-ext lint', 'web-ext', 'lint', '--source-dir', '.output/firefox-mv3'),
  commandStep('saved pages', 'commands/test-pages.ts', '--no-build'),
  // What keeps within its limits whatever else the machine does.
  commandStep('loads', 'commands/test-loads.ts', '--no-build', '--small'),
  // With the seed whose second flip once took a row out of Firefox's index unnoticed.
  commandStep('faults', 'commands/test-faults.ts', '--no-build', '--small', '--kills', '2', '--seed', '814011'),
];

const began = performance.now();
const tallies: Tally[] = [await countSteps(BEFORE)];
for (const project of ['unit', 'build', 'browser', 'e2e']) {
  console.log(`\n--- ${project} tests`);
  tallies.push(await runTests(project));
}
console.log('');
tallies.push(await countSteps(AFTER));

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\nall of it took ${Math.round((performance.now() - began) / 1000)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function countSteps(steps: readonly Step[]): Promise<Tally> {
  const failures = await runSteps(steps);
  return { passed: steps.length - failures.length, failed: failures.length };
}
