import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFinger, PHONE, startTouchSelecting, tapWhenThere } from '../support/browser/finger';
import { readCard, waitForCard, waitForNoCard } from '../support/card/read-card';
import { askAsOwnPage, findTab } from '../support/extension/ask-tab';
import { openOwnPage } from '../support/extension/own-pages';
import { findControl, readShownText } from '../support/page/controls';
import { findMark, type Spot } from '../support/page/marks';
import { runInPage } from '../support/page/run-in-page';
import { waitForDrawn } from '../support/saving/overlay';
import { PASSAGES } from '../support/saving/passages';
import { findInBubble, waitForBubble } from '../support/saving/read-saving';
import { measureWords, readSelection } from '../support/saving/select-words';
import { inBothBrowsers, inOneBrowser } from '../support/stories/in-both-browsers';
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

// In Chromium no finger of the protocol's is held long enough: it makes a tap of it.
inOneBrowser('firefox', 'A reader holds a finger on a word', (browser) => {
  let stop: () => Promise<void>;
  beforeEach(async () => {
    stop = await startTouchSelecting(browser());
    // The browser is shared with other stories, and the popup counts all notes.
    await askAsOwnPage(browser(), 'deleteEverything', {});
  });
  afterEach(async () => {
    await stop();
    await askAsOwnPage(browser(), 'deleteEverything', {});
  });

  it('saves it from the bubble, and finds it in the popup', async () => {
    const page = await openMarked(browser(), PASSAGES);
    const finger = await createFinger(browser(), page, PHONE);
    await finger.hold(await waitUntil('the word', () => findWord(page, 'lighthouse')));
    await waitForBubble(page, 'offered');
    expect(await readSelection(page)).toBe('lighthouse');
    // Blue lies under the browser's own handle of the selection here, which takes what is tapped on it.
    await tapWhenThere(finger, 'green in the bubble', () => findInBubble(page, 'Save in green'));
    await waitForBubble(page, 'saved');
    await waitForDrawn(page, 'lighthouse', 'green');

    const popup = await openOwnPage(browser(), `popup.html?tab=${await findTab(browser(), page)}`);
    const popupFinger = await createFinger(browser(), popup, PHONE);
    await tapWhenThere(popupFinger, 'the notes', () => findControl(popup, '1 note'));
    await tapWhenThere(popupFinger, 'the passage', () => findControl(popup, /^lighthouse$/));
    await expect.poll(() => readShownText(popup)).toContain('Show on page');
  });
});

async function findWord(page: Page, word: string): Promise<Spot | null> {
  const box = (await measureWords(page, word))?.[0];
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

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
