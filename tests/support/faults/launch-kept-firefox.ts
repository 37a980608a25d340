import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { requireBrowser } from '../../../commands/setup/find-browser.mjs';
import { openOwnPage, runInBrowserWindow } from '../browser/bidi';
import { findBuild } from '../browser/kinds';
import { openPage } from '../browser/open-page';
import { waitUntil } from '../wait-until';
import type { Engine } from './engines';
import { type KeptBrowser, waitForEnd } from './kept-browser';
import { keepGroup, killGroup } from './profile';

/** The address of the extension has to be the same at every start, or its databases would be somebody else's. */
const UUID = '7d1c1f5e-4a0b-4c3e-9b52-6e0f0c6f2b11';

export async function launchKeptFirefox(engine: Engine, profile: string): Promise<KeptBrowser> {
  const build = findBuild('firefox');
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    userDataDir: profile,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      // It is installed for one session at each start; what it kept must not go with the session.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.getAddons.cache.enabled': false,
      'app.normandy.enabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'services.settings.server': 'data:,',
    },
  });
  const pid = browser.process()?.pid ?? 0;
  keepGroup(pid);
  await browser.installExtension(build);
  // In one run, no question asked in the 20 s after the start had an answer; a page that is there first may be why.
  await waitUntil('the background to run', () => isBackgroundRunning(browser, id), 60_000);
  const own = await waitUntil(
    'a page of the extension',
    () => openOwnPage(browser, `moz-extension://${UUID}/welcome.html`),
    30_000,
  );
  return {
    engine,
    browser,
    pid,
    own,
    databases: join(profile, 'storage', 'default', `moz-extension+++${UUID}`),
    open: (url) => openPage(browser, url),
    stopBackground: () => stopEventPage(browser, id),
    async close() {
      await browser.close();
      await waitForEnd(pid);
      killGroup(pid);
    },
  };
}

/** @throws with the state that it is in while it is in any other. */
async function isBackgroundRunning(browser: Browser, id: string): Promise<boolean> {
  const state = await runInBrowserWindow(
    browser,
    `WebExtensionPolicy.getByID(${JSON.stringify(id)})?.extension.backgroundState`,
  );
  if (state !== 'running') throw new Error(`it is ${state}`);
  return true;
}

/** As Firefox's own tests end an event page: at once, whatever it is doing. */
async function stopEventPage(browser: Browser, id: string): Promise<boolean> {
  const stopped = await runInBrowserWindow(
    browser,
    `(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
      // One that is still starting is left to start: ended then every time, it would never come to do anything.
      if (extension.backgroundState !== 'running') return false;
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      return true;
    })()`,
  );
  return stopped === true;
}
