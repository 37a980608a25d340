import type { Page } from 'puppeteer-core';
import { runInPage } from '../page/run-in-page';
import { waitUntil } from '../wait-until';
import { runInBrowserWindow } from './bidi';
import type { DrivenBrowser } from './driven-browser';

/** Firefox's `browser.display.document_color_use`: as the system says, or never the page's own colours. */
const FIREFOX_AS_SYSTEM = 0;
const FIREFOX_FORCED = 2;

/**
 * Has a page shown in the system's colours, as by a contrast theme of Windows; in Firefox, all pages. Answers how to stop.
 * Chromium ends it by itself with the session that asked for it, so that one is kept.
 */
export async function startForcedColours(driven: DrivenBrowser, page: Page): Promise<() => Promise<void>> {
  const stop = driven.kind === 'chromium' ? await forceInChromium(page) : await forceInFirefox(driven);
  await waitForForced(page, true);
  return async () => {
    await stop();
    await waitForForced(page, false);
  };
}

async function forceInChromium(page: Page): Promise<() => Promise<void>> {
  const session = await page.createCDPSession();
  const features = [{ name: 'forced-colors', value: 'active' }];
  await session.send('Emulation.setEmulatedMedia', { features });
  return () => session.detach();
}

async function forceInFirefox({ browser }: DrivenBrowser): Promise<() => Promise<void>> {
  const set = (use: number) =>
    runInBrowserWindow(browser, `Services.prefs.setIntPref('browser.display.document_color_use', ${use})`);
  await set(FIREFOX_FORCED);
  return async () => {
    await set(FIREFOX_AS_SYSTEM);
  };
}

function waitForForced(page: Page, isForced: boolean): Promise<unknown> {
  return waitUntil(`forced colours: ${isForced}`, () =>
    runInPage(page, (wanted: boolean) => matchMedia('(forced-colors: active)').matches === wanted, isForced),
  );
}
