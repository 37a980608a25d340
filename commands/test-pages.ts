import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserKind } from '../tests/support/browser/kinds';
import { launchWith } from '../tests/support/browser/launch';
import { startLoggingProxy } from '../tests/support/serve/logging-proxy';
import { servePages } from '../tests/support/serve/serve-pages';
import { installBrowser } from './setup/install-browser.mjs';
import { readAsked } from './setup/read-asked';
import { listPages } from './test-pages/list-pages';
import type { PageReport } from './test-pages/page-report';
import { readPage } from './test-pages/read-page';
import { describeRow, tableHead } from './test-pages/show-table';
import { watchBackground } from './test-pages/watch-errors';

const usage = `The built extension on every saved page of a folder (tests/pages). Fails when a page changed or had errors.
  PAGES=DIR BROWSER=chromium|firefox npm run test:pages -- [--json FILE] [--shots DIR] [--no-build]
  --json FILE      writes the rows there
  --shots DIR      puts a picture of each page there
  --no-build       takes the build that is there`;

const { values } = readAsked(usage, () =>
  parseArgs({
    options: { json: { type: 'string' }, shots: { type: 'string' }, build: { type: 'boolean', default: true } },
    allowNegative: true,
  }),
);
const folder = resolve(process.env.PAGES ?? 'tests/pages');
const kind: BrowserKind = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';

installBrowser(kind);
if (values.build) {
  const build = spawnSync('node_modules/.bin/wxt', ['build', '-b', kind === 'firefox' ? 'firefox' : 'chrome'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (build.status !== 0) throw new Error('the extension could not be built');
}
const reports = await readAll(listPages(folder));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(reports, null, 2)}\n`);
const bad = reports.filter((report) => report.errors.length > 0 || !report.domUnchanged);
console.log(`${reports.length} pages, ${bad.length} with errors or changes`);
process.exitCode = reports.length > 0 && bad.length === 0 ? 0 : 1;

async function readAll(pages: readonly string[]): Promise<PageReport[]> {
  const proxy = await startLoggingProxy();
  const server = await servePages(folder);
  const bare = await launchWith(kind, { withExtension: false, proxy: proxy.address });
  const ours = await launchWith(kind, { proxy: proxy.address });
  const background = await watchBackground(ours);
  const reports: PageReport[] = [];
  console.log(tableHead);
  for (const name of pages) {
    const before = background.length;
    const report = await readPage({ ours, bare }, name, server.url(name), findShot(name));
    const withBackground = { ...report, errors: [...report.errors, ...background.slice(before)] };
    reports.push(withBackground);
    console.log(describeRow(withBackground));
  }
  await Promise.all([bare.close(), ours.close(), server.close(), proxy.close()]);
  return reports;
}

function findShot(name: string): string | null {
  if (values.shots === undefined) return null;
  mkdirSync(values.shots, { recursive: true });
  return join(values.shots, `${name.replaceAll('/', '-')}.png`);
}
