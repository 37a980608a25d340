import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { requireBrowser } from '../../../commands/setup/find-browser.mjs';
import { runInPage } from '../page/run-in-page';
import { waitUntil } from '../wait-until';
import { findPageByUrl, openOwnPage, runInBrowserWindow } from './bidi';
import type { DrivenBrowser, LaunchOptions } from './driven-browser';
import { findBuild } from './kinds';
import { keepPages, openPage, VIEWPORT } from './open-page';

/** CSS pixels: for the highest viewport of any story, and the browser's bars above it. */
const SCREEN_HEIGHT = 1_000;

export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: options.headless ?? true,
    defaultViewport: options.fixedViewport === false ? null : VIEWPORT,
    // What of a page is below its window no finger reaches; without a display it is as high as this screen.
    env: { ...process.env, MOZ_HEADLESS_HEIGHT: String(SCREEN_HEIGHT) },
    // Lets extension pages be opened, and the browser's own window be asked.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...quietPreferences(),
      ...uuidPreference(uuid),
      ...proxyPreferences(options.proxy),
      ...restPreference(options.backgroundRestMs),
    },
  });
  if (options.language) await speak(browser, options.language);
  let id: string | null = null;
  let own: Promise<Page> | null = null;
  const address = (path: string) => `moz-extension://${uuid}/${path}`;
  return {
    kind: 'firefox',
    browser,
    async install() {
      id = await browser.installExtension(findBuild('firefox'));
      own = findWelcome(browser, address('welcome.html'));
      await own;
    },
    async reloadExtension() {
      await browser.installExtension(findBuild('firefox'));
      own = openOwnPage(browser, address('welcome.html'));
      await own;
    },
    uninstall: () => browser.uninstallExtension(id ?? ''),
    extensionUrl(path = '') {
      if (id === null) throw new Error('the extension is not installed');
      return address(path);
    },
    ...keepPages((url) =>
      /^(moz-extension:|about:(?!blank))/.test(url) ? openOwnPage(browser, url) : openPage(browser, url),
    ),
    findPage: (fits) => findPageByUrl(browser, fits),
    runInExtension(look, ...given) {
      if (own === null) throw new Error('the extension is not installed');
      return own.then((page) => runInPage(page, look, ...given));
    },
    close: () => browser.close(),
  };
}

/** Without the language pack, which the machine may lack: Firefox's own words stay English, extensions get theirs. */
async function speak(browser: Browser, language: string): Promise<void> {
  const languages = JSON.stringify([language, 'en-US']);
  await runInBrowserWindow(
    browser,
    `Services.locale.availableLocales = ${languages}; Services.locale.requestedLocales = ${languages};`,
  );
}

/**
 * The welcome page, which comes to the front some time after the installation. It stays: the protocol does not reach
 * background scripts, and a page of the extension may ask the same things.
 */
function findWelcome(browser: Browser, url: string): Promise<Page> {
  return waitUntil('the welcome page', () => findPageByUrl(browser, (one) => one === url));
}

/** Firefox gives each installed extension an address of its own by chance; this fixes it beforehand. */
function uuidPreference(uuid: string) {
  const manifest = JSON.parse(readFileSync(join(findBuild('firefox'), 'manifest.json'), 'utf8'));
  return { 'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: uuid }) };
}

function restPreference(restMs: number | undefined) {
  return restMs === undefined ? {} : { 'extensions.background.idle.timeout': restMs };
}

/** What Firefox would ask the network by itself, which would drown the requests that a privacy test looks for. */
function quietPreferences() {
  return {
    'app.normandy.enabled': false,
    'browser.region.network.url': '',
    'browser.safebrowsing.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,',
    'ui.prefersReducedMotion': 1,
  };
}

function proxyPreferences(proxy: string | undefined) {
  if (proxy === undefined) return {};
  const [host, port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
  };
}
