import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { createFinger, tapWhenThere } from '../support/browser/finger';
import { readCard, waitForCard, waitForNoCard } from '../support/card/read-card';
import { findMark } from '../support/page/marks';
import { runInPage } from '../support/page/run-in-page';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { openMarked, SORE_BACK } from '../support/stories/open-story';
import { expectToStay, waitUntil } from '../support/wait-until';

const expectNoCard = (page: Page) =>
  expectToStay(
    'no card',
    600,
    () => readCard(page),
    (card) => card === null,
  );

/** Left in the page by `noteClicks`. */
interface Clicked {
  clicks?: string[];
}

inBothBrowsers('A reader taps', (browser) => {
  it('opens a card with a tap on a word, and closes it with a tap beside', async () => {
    const page = await openMarked(browser());
    const finger = await createFinger(browser(), page);
    await runInPage(page, noteClicks);
    await tapWhenThere(finger, 'the mark', () => findMark(page, 'inflammation'));
    expect(await waitForCard(page)).toMatchObject({ name: 'inflammation' });
    expect(await runInPage(page, () => (globalThis as Clicked).clicks)).toEqual(['touch, trusted']);
    await finger.tap({ x: 1050, y: 780 });
    await waitForNoCard(page);
  });

  it('scrolls over a word without opening anything', async () => {
    const boats = '<p>The boat leaves at nine.</p>';
    const page = await openMarked(browser(), `${boats.repeat(8)}${SORE_BACK}${boats.repeat(80)}`);
    const finger = await createFinger(browser(), page);
    const { x, y } = await waitUntil('the mark', () => findMark(page, 'inflammation'));
    const before = await runInPage(page, () => scrollY);
    await finger.drag({ x, y }, { x, y: y - 200 });
    await expect.poll(() => runInPage(page, () => scrollY)).toBeGreaterThan(before + 100);
    await expectNoCard(page);
  });

  it('follows a link whose text has a marked word in it', async () => {
    const page = await openMarked(browser(), `<p><a href="#there">All about inflammation</a></p>${SORE_BACK}`);
    const finger = await createFinger(browser(), page);
    await tapWhenThere(finger, 'the link', () => runInPage(page, findLink));
    await expect.poll(() => page.url()).toContain('#there');
    await expectNoCard(page);
  });
});

// The functions below run in the page, each by itself.

/** A mouse would open a card too: what the page hears tells whether it was a finger. */
function noteClicks(): void {
  const clicks: string[] = [];
  Object.assign(globalThis, { clicks });
  const note = ({ pointerType, isTrusted }: PointerEvent) =>
    clicks.push(`${pointerType}, ${isTrusted ? 'trusted' : 'made up'}`);
  addEventListener('click', (event) => note(event as PointerEvent), true);
}

function findLink(): { x: number; y: number } | null {
  const box = document.querySelector('a')?.getBoundingClientRect();
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}
