import type { Page } from 'puppeteer-core';
import { runInPage } from '../page/run-in-page';
import { waitUntil } from '../wait-until';

/**
 * Selects words of a page with the real mouse, as a reader does: press before the first letter, drag, let go after the last; and
 * once more where that selected something else (once in many hundred times, on a busy machine).
 */
export async function selectWords(page: Page, words: string): Promise<void> {
  await dragOver(page, words);
  const isSelected = async () => (await readSelection(page)) === words;
  if (await waitUntil('', isSelected, 3_000).catch(() => false)) return;
  // What is offered for the wrong words may lie over the right ones, for as long as those are selected.
  await page.keyboard.press('Escape');
  await dragOver(page, words);
  await waitUntil(`“${words}” to be selected`, isSelected);
}

async function dragOver(page: Page, words: string): Promise<void> {
  const ends = await waitUntil(`“${words}” uncovered on the page`, () => runInPage(page, findWords, words));
  await page.mouse.move(ends.from.x, ends.from.y);
  await page.mouse.down();
  await page.mouse.move(ends.to.x, ends.to.y, { steps: 6 });
  await page.mouse.up();
}

/** What is selected on the page, as its own scripts would read it. */
export function readSelection(page: Page): Promise<string> {
  return runInPage(page, () => String(getSelection() ?? ''));
}

/** Where the words stand now; null when they are not on the page. Boxes of the viewport, one to a line. */
export function measureWords(page: Page, words: string): Promise<readonly DOMRect[] | null> {
  return runInPage(page, measure, words);
}

// The functions below run in the page, each by itself.

function findWords(words: string) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.nodeValue?.indexOf(words) ?? -1;
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
    const [first, last] = [boxes[0], boxes[boxes.length - 1]];
    if (!first || !last) return null;
    const from = { x: first.left + 0.5, y: first.top + first.height / 2 };
    const to = { x: last.right - 0.5, y: last.top + last.height / 2 };
    // Our own bubble, still there from the passage before, may lie over them.
    const isCovered = [from, to].some(({ x, y }) => !document.body.contains(document.elementFromPoint(x, y)));
    return isCovered ? null : { from, to };
  }
  return null;
}

function measure(words: string): DOMRect[] | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.nodeValue?.indexOf(words) ?? -1;
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    return [...range.getClientRects()].filter((box) => box.width > 0).map((box) => box.toJSON());
  }
  return null;
}
