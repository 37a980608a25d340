import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { requireBrowser } from '../../../commands/setup/find-browser.mjs';
import { findBuild } from '../browser/kinds';
import { openPage } from '../browser/open-page';
import { waitUntil } from '../wait-until';
import { type Engine, storeArgument } from './engines';
import { type KeptBrowser, waitForEnd } from './kept-browser';
import { keepGroup, killGroup } from './profile';

export async function launchKeptChromium(engine: Engine, profile: string): Promise<KeptBrowser> {
  const build = realpathSync(findBuild('chromium'));
  const id = computeExtensionId(build);
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: requireBrowser('chromium'),
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--hide-crash-restore-bubble',
      storeArgument(engine),
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
    ],
  });
  const pid = browser.process()?.pid ?? 0;
  keepGroup(pid);
  const own = await openOwn(browser, `chrome-extension://${id}/welcome.html`);
  return {
    engine,
    browser,
    pid,
    own,
    databases: join(profile, 'Default', 'IndexedDB'),
    open: (url) => openPage(browser, url),
    stopBackground: await openStopper(own),
    async close() {
      await browser.close();
      await waitForEnd(pid);
      killGroup(pid);
    },
  };
}

/** Right after the start the extension may not be there yet, and its address answers with an error. */
function openOwn(browser: Browser, url: string): Promise<Page> {
  return waitUntil(
    url,
    async () => {
      const page = await browser.newPage();
      try {
        await page.goto(url, { waitUntil: 'load' });
        if (await page.evaluate('typeof chrome?.runtime?.sendMessage === "function"')) return page;
      } catch {
        // Not there yet.
      }
      await page.close();
      return null;
    },
    30_000,
  );
}

/**
 * Stops the worker as the browser itself does, in the middle of whatever it does; only one that is installed, as a browser
 * does too: one that is stopped while it is being installed is given up, and the extension has no background until the
 * next start. One that is only about to start has nothing yet to be stopped in, and stopping that again and again would
 * show only that nobody gets to work at all.
 */
async function openStopper(own: Page): Promise<() => Promise<boolean>> {
  const running = new Set<string>();
  const session = await own.createCDPSession();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus, status } of versions)
      if (runningStatus === 'running' && status === 'activated') running.add(versionId);
      else running.delete(versionId);
  });
  await session.send('ServiceWorker.enable');
  return async () => {
    const [versionId] = running;
    if (versionId === undefined) return false;
    // It may have ended by itself in this moment: that is no stop.
    return session.send('ServiceWorker.stopWorker', { versionId }).then(
      () => true,
      () => false,
    );
  };
}

/** Chromium names an unpacked extension for the folder that it lies in. */
function computeExtensionId(folder: string): string {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
