import type { Page } from 'puppeteer-core';
import { findCardRoot } from './shadow';

/** How far what scrolls in the card is scrolled, in CSS pixels. */
export async function readScroll(page: Page): Promise<number> {
  const root = await findCardRoot(page);
  return (await root?.call((root) => root.querySelector('.scroller')?.scrollTop ?? -1, null)) ?? -1;
}

/** Whether a button of the card, by its accessible name, is pressed; null where it is no button that can be. */
export async function readPressed(page: Page, name: string): Promise<string | null> {
  const root = await findCardRoot(page);
  const read = (root: ShadowRoot, name: string) =>
    root.querySelector(`.card [aria-label="${name}"]`)?.getAttribute('aria-pressed') ?? null;
  return (await root?.call(read, name)) ?? null;
}
