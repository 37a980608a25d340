import puppeteer, { type Browser, type Target, type WebWorker } from 'puppeteer-core';
import { requireBrowser } from '../../../commands/setup/find-browser.mjs';
import { runInPage } from '../page/run-in-page';
import type { DrivenBrowser, LaunchOptions } from './driven-browser';
import { findBuild } from './kinds';
import { keepPages, openPage, VIEWPORT } from './open-page';

/** `--no-sandbox`: root, as in most containers, cannot start Chromium's sandbox. Only our own pages are opened. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--force-color-profile=srgb',
];

export async function launchChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: requireBrowser('chromium'),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    args: [
      ...ARGUMENTS,
      ...(options.proxy ? [`--proxy-server=http://${options.proxy}`] : []),
      ...speak(options.language),
    ],
    // On Linux the environment decides, elsewhere the argument.
    env: options.language ? { ...process.env, LANGUAGE: options.language } : process.env,
    defaultViewport: options.fixedViewport === false ? null : VIEWPORT,
  });
  let id: string | null = null;
  const isOurWorker = (target: Target) => target.type() === 'service_worker' && target.url().includes(`//${id}/`);
  return {
    kind: 'chromium',
    browser,
    async install() {
      id = await browser.installExtension(findBuild('chromium'));
      await browser.waitForTarget(isOurWorker);
      await closeWelcome(browser, `chrome-extension://${id}/welcome.html`);
    },
    async reloadExtension() {
      const gone = new Promise<void>((resolve) =>
        browser.on('targetdestroyed', (target) => isOurWorker(target) && resolve()),
      );
      await browser.installExtension(findBuild('chromium'));
      await gone;
      await browser.waitForTarget(isOurWorker);
    },
    uninstall: () => browser.uninstallExtension(id ?? ''),
    extensionUrl(path = '') {
      if (id === null) throw new Error('the extension is not installed');
      return `chrome-extension://${id}/${path}`;
    },
    ...keepPages((url) => openPage(browser, url)),
    findPage: async (fits) => (await browser.pages()).find((page) => fits(page.url())) ?? null,
    runInExtension: (look, ...given) =>
      findWorker(browser, isOurWorker).then((worker) => runInPage(worker, look, ...given)),
    close: () => browser.close(),
  };
}

function speak(language: string | undefined): string[] {
  return language === undefined ? [] : [`--lang=${language}`];
}

/** The welcome page comes to the front some time after the installation, and would hide the page that a test looks at. */
async function closeWelcome(browser: Browser, url: string): Promise<void> {
  const welcome = await browser.waitForTarget((target) => target.url() === url);
  await (await welcome.page())?.close();
}

async function findWorker(browser: Browser, isOurs: (target: Target) => boolean): Promise<WebWorker> {
  const worker = await (await browser.waitForTarget(isOurs)).worker();
  if (worker === null) throw new Error('the background worker is gone');
  return worker;
}
