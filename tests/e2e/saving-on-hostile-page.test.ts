import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { findCardRoot } from '../support/card/shadow';
import { askAsOwnPage } from '../support/extension/ask-tab';
import { runInPage } from '../support/page/run-in-page';
import { takeSnapshot } from '../support/page/snapshot';
import { pressInBubble, selectWithMouse, waitForBubble, waitForHighlights } from '../support/saving/read-saving';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { openBody, waitForMark } from '../support/stories/open-story';
import { waitUntil } from '../support/wait-until';

const STORY = `<h1>On backs</h1><p id="first">Too much inflammation can feed both, and so can short nights.</p>
  <p id="second">There is no one road out; many find that mindfulness helps.</p>`;

async function openStory(driven: DrivenBrowser, headers: Record<string, string> = {}): Promise<Page> {
  const page = await openBody(driven, STORY, headers);
  await waitForBothMarks(page);
  return page;
}

/** Each of the two paragraphs is painted on its own: what a page can see stands still only after both. */
async function waitForBothMarks(page: Page): Promise<void> {
  await waitForMark(page, 'inflammation');
  await waitForMark(page, 'mindfulness');
}

async function countSaved(driven: DrivenBrowser, page: Page): Promise<number> {
  const address = page.url();
  return (await askAsOwnPage(driven, 'listHighlights', { address, limit: 50 })).total;
}

/** What a page's scripts can see that could differ. */
async function readPageState(page: Page) {
  const { dom, hosts } = await takeSnapshot(page);
  const rest = await runInPage(page, () => {
    const root = document.documentElement;
    const host = root.lastElementChild as Element;
    return {
      size: [root.scrollWidth, root.scrollHeight, document.body.scrollWidth, document.body.scrollHeight],
      frames: window.length,
      animations: document.getAnimations().length,
      highlights: [...CSS.highlights].map(([name, highlight]) => `${name} ${highlight.size}`),
      hostBox: JSON.stringify(host.getBoundingClientRect()),
      hostStyle: [...getComputedStyle(host)].map((name) => `${name}:${getComputedStyle(host).getPropertyValue(name)}`),
      atText: document.elementFromPoint(60, 120)?.localName,
      resources: performance.getEntriesByType('resource').map(({ name }) => name),
    };
  });
  return { dom, hosts, ...rest };
}

const DISGUISES: readonly (readonly [string, string])[] = [
  ['makes it see-through', `document.documentElement.style.opacity = '0.5'`],
  ['filters it away', `document.documentElement.style.filter = 'opacity(0.3)'`],
  [
    'covers it',
    `const cover = document.createElement('div'); cover.popover = 'manual'; document.body.append(cover);
     cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;background:white;opacity:.01;margin:0;border:0';
     cover.showPopover();`,
  ],
];

inBothBrowsers('A page that means harm', (browser) => {
  it('cannot tell whether something is saved on it', async () => {
    const page = await openStory(browser());
    await page.mouse.move(0, 0);
    // It comes with the first mark, a moment later.
    await waitUntil('our host', () => findCardRoot(page));
    const before = await readPageState(page);
    await selectWithMouse(page, '#second');
    await pressInBubble(page, 'Save in blue');
    await waitForBubble(page, 'saved');
    await page.reload();
    await waitForBothMarks(page);
    await waitForHighlights(page, 1);
    expect(await readPageState(page)).toEqual(before);
  });

  it('makes us save nothing by events of its own', async () => {
    const page = await openStory(browser());
    await selectWithMouse(page, '#second');
    await waitForBubble(page, 'offered');
    await runInPage(page, () => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        host.dispatchEvent(new MouseEvent(name, { bubbles: true, composed: true, clientX: 300, clientY: 150 }));
      host.click();
    });
    const root = await findCardRoot(page);
    // As another extension would, which may enter a closed root.
    await root?.call((root) => {
      const button = root.querySelector('button') as HTMLElement;
      button.click();
      button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    }, null);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await countSaved(browser(), page)).toBe(0);
  });

  it.each(DISGUISES)('%s, and a real press then saves nothing', async (_, disguise) => {
    const page = await openStory(browser());
    await selectWithMouse(page, '#second');
    await waitForBubble(page, 'offered');
    await page.evaluate(disguise);
    await pressInBubble(page, 'Save in blue');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await countSaved(browser(), page)).toBe(0);
  });

  it('keeps nobody from saving by the strictest policy', async () => {
    const policy = "default-src 'none'; frame-src 'none'; sandbox allow-same-origin";
    const page = await openStory(browser(), { 'content-security-policy': policy });
    await selectWithMouse(page, '#second');
    await pressInBubble(page, 'Save in yellow');
    await waitForBubble(page, 'saved');
    await waitForHighlights(page, 1);
  });
});
