import type { Page } from 'puppeteer-core';
import { runInBrowserWindow } from '../browser/bidi';
import type { BrowserKind } from '../browser/kinds';
import { launchWith } from '../browser/launch';
import { runInPage } from '../page/run-in-page';
import { waitUntil } from '../wait-until';
import { launchKept } from './launch-kept';
import { createProfile, removeProfile } from './profile';

/** Where the functions below run, the browser provides this. */
declare const chrome: typeof import('wxt/browser').browser;

/** A browser whose reader let the extension into private windows. */
export interface PrivateBrowser {
  /** A page of the extension, in an ordinary window. */
  readonly own: Page;
  /** Opens a private window that shows an address, as the extension sees it: really private, not a separate profile. */
  open(url: string): Promise<Page>;
  close(): Promise<void>;
}

export async function launchPrivate(kind: BrowserKind): Promise<PrivateBrowser> {
  const { own, findPage, close } = await (kind === 'chromium' ? launchChromium() : launchFirefox());
  try {
    await waitUntil('the extension to be let in', () =>
      runInPage(own, () => chrome.extension.isAllowedIncognitoAccess()),
    );
  } catch (error) {
    await close();
    throw error;
  }
  const create = async (url: string) => {
    await chrome.windows.create({ incognito: true, url });
  };
  return {
    own,
    close,
    async open(url) {
      await runInPage(own, create, url);
      const page = await waitUntil('the private window', () => findPage(url));
      await waitUntil('the page in it', () => runInPage(page, () => document.readyState === 'complete'));
      return page;
    },
  };
}

/** Chromium remembers it in the profile; what was installed for one session only is not loaded again after the change. */
async function launchChromium() {
  const profile = createProfile();
  const first = await launchKept('chromium-leveldb', profile);
  const id = new URL(first.own.url()).host;
  const page = await first.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${JSON.stringify(id)}, incognitoAccess: true })`,
  );
  await first.close();
  const kept = await launchKept('chromium-leveldb', profile);
  return {
    own: kept.own,
    findPage: async (url: string) => (await kept.browser.pages()).find((one) => one.url() === url) ?? null,
    async close() {
      await kept.close();
      removeProfile(profile);
    },
  };
}

async function launchFirefox() {
  const driven = await launchWith('firefox');
  const id = await driven.runInExtension(() => chrome.runtime.id);
  await runInBrowserWindow(
    driven.browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.add(${JSON.stringify(id)}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      return true;
    })()`,
  );
  await driven.reloadExtension();
  return {
    own: await driven.open(driven.extensionUrl('options.html')),
    findPage: (url: string) => driven.findPage((one) => one === url),
    close: () => driven.close(),
  };
}
