import type { Page } from 'puppeteer-core';
import { runInPage } from '../page/run-in-page';
import { waitUntil } from '../wait-until';
import { runInBrowserWindow } from './bidi';
import type { DrivenBrowser } from './driven-browser';

export type ColourScheme = 'light' | 'dark';

/** Firefox's numbers for its `layout.css.prefers-color-scheme.content-override`. */
const FIREFOX_NUMBERS: Record<ColourScheme, number> = { dark: 0, light: 1 };

/** Makes a page believe that the reader prefers this; in Firefox, all pages. */
export async function setColourScheme(driven: DrivenBrowser, page: Page, scheme: ColourScheme): Promise<void> {
  if (driven.kind === 'chromium') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  } else {
    const preference = 'layout.css.prefers-color-scheme.content-override';
    await runInBrowserWindow(driven.browser, `Services.prefs.setIntPref('${preference}', ${FIREFOX_NUMBERS[scheme]})`);
  }
  await waitUntil(`${scheme} colours`, () =>
    runInPage(page, (scheme: string) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches, scheme),
  );
}
