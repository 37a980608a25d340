import type { Page } from 'puppeteer-core';
import { findCardRoot } from '../card/shadow';
import { waitUntil } from '../wait-until';

/** One saved passage as it is drawn: its rectangles in the viewport. */
export interface SeenHighlight {
  readonly colour: string;
  readonly isOnDark: boolean;
  readonly isFound: boolean;
  readonly boxes: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
}

/** What stands beside a selection. */
export interface SeenBubble {
  readonly state: string;
  readonly text: string;
  readonly controls: readonly string[];
  readonly focus: string | null;
  readonly said: string;
}

/** The saved passages that are drawn on a page. */
export async function readHighlights(page: Page): Promise<SeenHighlight[]> {
  const root = await findCardRoot(page);
  return (await root?.call(describeHighlights, null)) ?? [];
}

export function waitForHighlights(page: Page, count: number): Promise<SeenHighlight[]> {
  return waitUntil(`${count} highlights`, async () => {
    const seen = await readHighlights(page);
    return seen.length === count ? seen : null;
  });
}

/** The bubble; null where there is none. */
export async function readBubble(page: Page): Promise<SeenBubble | null> {
  const root = await findCardRoot(page);
  return root === null ? null : root.call(describeBubble, null);
}

export function waitForBubble(page: Page, state: string): Promise<SeenBubble> {
  return waitUntil(`the bubble “${state}”`, async () => {
    const bubble = await readBubble(page);
    return bubble?.state === state ? bubble : null;
  });
}

export async function waitForNoBubble(page: Page): Promise<void> {
  await waitUntil('no bubble', async () => (await readBubble(page)) === null);
}

/** Presses a button of the bubble with the real mouse. */
export async function pressInBubble(page: Page, name: string): Promise<void> {
  const spot = await waitUntil(`${name} in the bubble`, () => findInBubble(page, name));
  await page.mouse.click(spot.x, spot.y);
}

/** The middle of a button of the bubble; null when there is none of that name. */
export async function findInBubble(page: Page, name: string): Promise<{ x: number; y: number } | null> {
  const root = await findCardRoot(page);
  return (await root?.call(findButton, name)) ?? null;
}

/** Selects from the beginning of one element to the end of another with the real mouse. */
export async function selectWithMouse(page: Page, from: string, to = from): Promise<void> {
  const spots = (await page.evaluate(`(() => {
    const first = document.createRange();
    first.selectNodeContents(document.querySelector(${JSON.stringify(from)}));
    const last = document.createRange();
    last.selectNodeContents(document.querySelector(${JSON.stringify(to)}));
    const a = [...first.getClientRects()][0];
    const b = [...last.getClientRects()].at(-1);
    return [a.left + 1, a.top + a.height / 2, b.right - 1, b.top + b.height / 2];
  })()`)) as [number, number, number, number];
  await page.mouse.move(spots[0], spots[1]);
  await page.mouse.down();
  await page.mouse.move((spots[0] + spots[2]) / 2, spots[3], { steps: 4 });
  await page.mouse.move(spots[2], spots[3], { steps: 4 });
  await page.mouse.up();
}

// The functions below run inside the page, each by itself.

function describeHighlights(root: ShadowRoot): SeenHighlight[] {
  return [...root.querySelectorAll('svg.overlay > g')].map((group) => ({
    colour: (group.getAttribute('class') ?? '').replace(/ ?found/, ''),
    isFound: group.classList.contains('found'),
    isOnDark: group.parentElement?.classList.contains('on-dark') === true,
    boxes: [...group.querySelectorAll('rect')].map((rect) => {
      const { x, y, width, height } = rect.getBoundingClientRect();
      return { x, y, width, height };
    }),
  }));
}

function describeBubble(root: ShadowRoot): SeenBubble | null {
  const bubble = root.querySelector<HTMLElement>('.selection-bubble');
  if (!bubble?.checkVisibility()) return null;
  const nameOf = (one: Element) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim();
  return {
    state: bubble.dataset.state ?? '',
    // biome-ignore lint/performance/useDomNodeTextContent: only what is shown.
    text: bubble.innerText.replace(/\s+/g, ' ').trim(),
    controls: [...bubble.querySelectorAll('button')].map(nameOf),
    focus: root.activeElement && nameOf(root.activeElement),
    said: root.querySelector('.status')?.textContent ?? '',
  };
}

function findButton(root: ShadowRoot, name: string): { x: number; y: number } | null {
  const buttons = [...root.querySelectorAll('.selection-bubble button')];
  const found = buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === name);
  const box = found?.getBoundingClientRect();
  return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}
