import type { Page } from 'puppeteer-core';
import { runInPage } from '../page/run-in-page';

/**
 * Gives the element `#host` an open shadow tree with one paragraph, and drags over all of it.
 * @returns the paragraph's middle, from above, in CSS pixels of the viewport.
 */
export async function selectInShadowTree(page: Page, text: string): Promise<number> {
  const box = await runInPage(
    page,
    (text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.querySelector('#host')?.attachShadow({ mode: 'open' }).append(paragraph);
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      const { left, right, top, height } = range.getBoundingClientRect();
      return { left, right, y: top + height / 2 };
    },
    text,
  );
  await page.mouse.move(box.left + 1, box.y);
  await page.mouse.down();
  await page.mouse.move(box.right - 1, box.y, { steps: 6 });
  await page.mouse.up();
  return box.y;
}
