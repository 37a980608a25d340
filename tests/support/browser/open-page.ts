import type { Browser, Page } from 'puppeteer-core';

/** CSS pixels. */
export const VIEWPORT = { width: 1100, height: 800 };

/** Remembers tabs, to close those that are still open. */
export function keepPages(open: (url: string) => Promise<Page>) {
  const pages: Page[] = [];
  return {
    async open(url: string): Promise<Page> {
      const page = await open(url);
      pages.push(page);
      return page;
    },
    async closePages(): Promise<void> {
      for (const page of pages.splice(0)) if (!page.isClosed()) await page.close();
    },
  };
}

/** Opens a tab and loads `url` up to its load event. */
export async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}
