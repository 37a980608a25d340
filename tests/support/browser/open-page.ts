import type { Browser, Page } from 'puppeteer-core';

/** CSS pixels. */
export const VIEWPORT = { width: 1100, height: 800 };

/** Opens a tab and loads `url` up to its load event. */
export async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}
