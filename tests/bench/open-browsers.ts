import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { launchWith } from '../support/browser/launch';
import { startLoggingProxy } from '../support/serve/logging-proxy';
import { type PageServer, servePages } from '../support/serve/serve-pages';
import { pagesFolder } from './find-saved-pages';

const MANIFEST = '.output/chrome-mv3/manifest.json';

/** Two Chromiums side by side, and the saved pages for both. Behind the proxy the web is empty, and answers at once. */
export interface BenchBrowsers {
  /** With the built extension in it. */
  readonly ours: DrivenBrowser;
  readonly bare: DrivenBrowser;
  readonly server: PageServer;
}

/** Opens both, lets `work` measure, and closes them whatever happens. */
export async function withBrowsers<T>(work: (browsers: BenchBrowsers) => Promise<T>): Promise<T> {
  buildWhereMissing();
  const proxy = await startLoggingProxy();
  const server = await servePages(pagesFolder);
  const bare = await launchWith('chromium', { withExtension: false, proxy: proxy.address });
  const ours = await launchWith('chromium', { proxy: proxy.address });
  try {
    return await work({ ours, bare, server });
  } finally {
    await Promise.all([bare.close(), ours.close(), server.close(), proxy.close()]);
  }
}

/** Opens an empty tab in front, and closes it after `look`, so that no page is measured beside another. */
export async function withPage<T>(driven: DrivenBrowser, look: (page: Page) => Promise<T>): Promise<T> {
  const page = await driven.browser.newPage();
  try {
    await page.bringToFront();
    return await look(page);
  } finally {
    await page.close();
  }
}

/** What is measured is the build that is there, however old; it is said of when it is. */
function buildWhereMissing(): void {
  if (existsSync(MANIFEST)) {
    console.error(`bench: measures the extension built at ${statSync(MANIFEST).mtime.toISOString()}`);
    return;
  }
  console.error('bench: the extension is not built; building it for Chromium first');
  const built = spawnSync('node_modules/.bin/wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (built.status !== 0) throw new Error('the extension could not be built');
}
