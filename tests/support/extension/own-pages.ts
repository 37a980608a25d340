import type { Page } from 'puppeteer-core';
import type { Theme } from '../../../domain/settings/index';
import type { DrivenBrowser } from '../browser/driven-browser';
import { runInPage } from '../page/run-in-page';
import { waitUntil } from '../wait-until';

/** Opens one of our own pages, in front. */
export async function openOwnPage(driven: DrivenBrowser, path: string): Promise<Page> {
  const page = await driven.open(driven.extensionUrl(path));
  await page.bringToFront();
  return page;
}

/** Waits until a page of ours is in these colours. */
export async function waitForTheme(page: Page, theme: Theme): Promise<void> {
  await waitUntil(`the theme ${theme}`, async () => {
    const shown = await runInPage(page, () => document.documentElement.dataset.theme ?? 'system');
    if (shown !== theme) throw new Error(`it is ${shown}`);
    return true;
  });
}

/** By how many pixels a page is wider than its window. */
export function readOverflow(page: Page): Promise<number> {
  return runInPage(page, () => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Has a page written in this direction, as a language would. */
export async function setDirection(page: Page, direction: 'ltr' | 'rtl'): Promise<void> {
  const set = (direction: string) => {
    document.documentElement.dir = direction;
  };
  await runInPage(page, set, direction);
}
