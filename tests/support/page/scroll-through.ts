import type { Page } from 'puppeteer-core';
import { waitUntilSteady } from '../wait-until';
import { runInPage } from './run-in-page';

/** A page without end is left after this many screens. */
const MOST_SCREENS = 400;

/** Scrolls to the end a screen at a time, two frames each, as a reader who looks for something; then back to the top. */
export async function scrollThrough(page: Page): Promise<void> {
  await runInPage(
    page,
    async (most: number) => {
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let screen = 0; screen < most; screen++) {
        const before = scrollY;
        scrollBy({ top: innerHeight, behavior: 'instant' });
        await nextFrame();
        await nextFrame();
        if (scrollY <= before) break;
      }
      scrollTo({ top: 0, behavior: 'instant' });
      await nextFrame();
    },
    MOST_SCREENS,
  );
}

/** Waits until the number of the page's nodes stays the same: saved pages go on building themselves after `load`. */
export async function settlePage(page: Page): Promise<void> {
  await waitUntilSteady('the page', () => runInPage(page, () => document.querySelectorAll('*').length));
}
