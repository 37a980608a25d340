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

/** How long a worker may take to end. */
const GONE_MS = 1_000;

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
    stopBackground: () => stopWorker(browser, id),
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

async function stopWorker(browser: Browser, id: string): Promise<boolean> {
  const worker = browser
    .targets()
    .find((target) => target.type() === 'service_worker' && target.url().includes(`//${id}/`));
  if (worker === undefined) return false;
  const { _targetId: targetId } = worker as unknown as { _targetId: string };
  const session = await openSession(browser);
  // It may end by itself at the same moment, or be about to start: then there is nothing to close, and that is no stop.
  return session
    .send('Target.closeTarget', { targetId })
    .then(() => waitUntil('the worker to be gone', () => !browser.targets().includes(worker), GONE_MS))
    .catch(() => false);
}

const sessions = new WeakMap<Browser, ReturnType<ReturnType<Browser['target']>['createCDPSession']>>();

function openSession(browser: Browser) {
  const known = sessions.get(browser) ?? browser.target().createCDPSession();
  sessions.set(browser, known);
  return known;
}

/** Chromium names an unpacked extension for the folder that it lies in. */
function computeExtensionId(folder: string): string {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
