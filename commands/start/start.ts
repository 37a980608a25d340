// What `npm start` does once everything is set up: builds, then opens a browser to read in, or makes the tour.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { type BrowserKind, browserKinds } from '../../tests/support/browser/kinds';
import { readAsked } from '../setup/read-asked';
import { readNames } from '../setup/read-values';
import { runTour } from '../tour/run-tour';
import { openForReading } from './open-for-reading';

const usage = `Builds, then opens a browser with the extension on a health page; without a display, makes the tour.
  npm start -- [--browser chromium|firefox | --firefox] [--tour]`;

const { kind, wantsTour } = readAsked(usage, () => {
  const options = {
    browser: { type: 'string', default: 'chromium' },
    tour: { type: 'boolean', default: false },
  } as const;
  const { values } = parseArgs({ options });
  return { kind: readNames('browser', [values.browser], browserKinds)[0]!, wantsTour: values.tour };
});

buildFor(kind);
if (wantsTour || !hasDisplay()) {
  const failure = await runTour(kind);
  if (failure !== null) console.error(`\nTour: stopped. ${failure}`);
  process.exitCode = failure === null ? 0 : 1;
} else {
  await openForReading(kind);
}

function buildFor(kind: BrowserKind): void {
  const args = ['build', '-b', kind === 'firefox' ? 'firefox' : 'chrome'];
  const build = spawnSync('node_modules/.bin/wxt', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (build.status !== 0) throw new Error('the extension could not be built');
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
