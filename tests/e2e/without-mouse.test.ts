import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { createFinger, PHONE, tapWhenThere } from '../support/browser/finger';
import {
  findInCard,
  readCard,
  waitForCard,
  waitForFocusedCard,
  waitForNoCard,
  waitForStillness,
} from '../support/card/read-card';
import { findCardRoot } from '../support/card/shadow';
import { askAsOwnPage, findTab, pressShortcut } from '../support/extension/ask-tab';
import { openOwnPage } from '../support/extension/own-pages';
import { findControl, readShownText } from '../support/page/controls';
import { findMark, type Spot } from '../support/page/marks';
import { readSpoken } from '../support/page/read-spoken';
import { runInPage } from '../support/page/run-in-page';
import { inBothBrowsers, inOneBrowser } from '../support/stories/in-both-browsers';
import { openMarked, waitForMarks } from '../support/stories/open-story';

/** More presses of Tab than any of our pages needs. */
const MOST_TABS = 40;

/** Goes on with Tab until the focus is there, as somebody does who listens. @throws when it never comes there. */
async function tabTo(page: Page, wanted: RegExp, readFocus: (page: Page) => Promise<string | null>): Promise<string> {
  const met: (string | null)[] = [];
  for (let pressed = 0; pressed < MOST_TABS; pressed++) {
    await page.keyboard.press('Tab');
    const focus = await readFocus(page);
    if (focus !== null && wanted.test(focus)) return focus;
    met.push(focus);
  }
  throw new Error(`Tab never came to ${wanted}, only to ${met.join(' | ')}`);
}

const readCardFocus = async (page: Page) => (await readCard(page))?.focus ?? null;
const readPageFocus = (page: Page) =>
  runInPage(page, () => {
    const focused = document.activeElement as HTMLElement | null;
    return (focused?.getAttribute('aria-label') ?? focused?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
/** What was announced last. */
const readAnnounced = async (page: Page) =>
  (await findCardRoot(page))?.call((root) => root.querySelector('[role="status"].status')?.textContent ?? '', null);

async function openPopup(driven: DrivenBrowser, page: Page): Promise<Page> {
  const popup = await openOwnPage(driven, `popup.html?tab=${await findTab(driven, page)}`);
  await expect.poll(() => readShownText(popup)).toMatch(/\d notes?/);
  return popup;
}

async function forgetAll(driven: DrivenBrowser): Promise<void> {
  await askAsOwnPage(driven, 'deleteEverything', {});
}

inBothBrowsers('A reader has no mouse', (browser) => {
  afterEach(() => forgetAll(browser()));

  it('tries a word on the welcome page with the keys that it names', async () => {
    const welcome = await openOwnPage(browser(), 'welcome.html?keys');
    await waitForMarks(welcome);
    expect(await readShownText(welcome)).toMatch(/press Alt\+Shift\+J .*Alt\+Shift\+L/);
  });

  it('steps to a word, reads on, follows a link and comes back, saves it, and finds it in the popup', async () => {
    const page = await openMarked(browser());
    await pressShortcut(browser(), page, 'next-term');
    await expect.poll(() => readAnnounced(page)).toMatch(/^back pain, word 1 of \d+$/);
    await pressShortcut(browser(), page, 'open-term');
    await waitForFocusedCard(page, 'backache');

    await tabTo(page, /^More$/, readCardFocus);
    const short = (await readCard(page))!.text.length;
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await readCard(page))!.text.length).toBeGreaterThan(short + 40);

    await tabTo(page, /^goes both ways with depression$/, readCardFocus);
    await page.keyboard.press(' ');
    await tabTo(page, /^Explain depression/, readCardFocus);
    await page.keyboard.press('Enter');
    await waitForFocusedCard(page, 'depression');
    // It stands before the heading, where the focus is.
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await expect.poll(() => readCardFocus(page)).toBe('Back to backache');
    await page.keyboard.press('Enter');
    await waitForCard(page, 'backache');
    // Where the reader left.
    await expect.poll(() => readCardFocus(page)).toMatch(/^Explain depression/);

    await tabTo(page, /^Save this word$/, readCardFocus);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await readCard(page))?.text).toContain('Saved');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);

    const popup = await openPopup(browser(), page);
    await tabTo(popup, /words? on this page$/, readPageFocus);
    await popup.keyboard.press('ArrowRight');
    await expect.poll(() => readPageFocus(popup)).toBe('1 note');
    await tabTo(popup, /^backache$/, readPageFocus);
    await popup.keyboard.press('Enter');
    await expect.poll(() => readShownText(popup)).toContain('Saved word');
    await tabTo(popup, /^Show on page/, readPageFocus);
  });
});

inBothBrowsers('A reader has only a finger', (browser) => {
  afterEach(() => forgetAll(browser()));

  it('taps a word, reads on, follows a link and comes back, saves it, closes the card, and finds it in the popup', async () => {
    const page = await openMarked(browser());
    const finger = await createFinger(browser(), page, PHONE);
    const tapInCard = (name: string | RegExp) =>
      tapWhenThere(finger, `${name} in the card`, () => findRestingInCard(page, name));
    await tapWhenThere(
      finger,
      'the mark',
      async () => (await findMark(page, 'backache')) ?? findMark(page, 'back pain'),
    );
    await waitForCard(page, 'backache');
    const short = (await readCard(page))!.text.length;
    await tapInCard(/^More$/);
    await expect.poll(async () => (await readCard(page))!.text.length).toBeGreaterThan(short + 40);
    await tapInCard(/^goes both ways with depression$/);
    await tapInCard(/^Explain depression/);
    await waitForCard(page, 'depression');
    await tapInCard(/^Back to backache$/);
    await waitForCard(page, 'backache');
    await tapInCard(/^Save this word$/);
    await expect.poll(async () => (await readCard(page))?.text).toContain('Saved');
    await tapWhenThere(finger, 'room beside the card', () => findBeside(page));
    await waitForNoCard(page);

    const popup = await openPopup(browser(), page);
    const popupFinger = await createFinger(browser(), popup, PHONE);
    await tapWhenThere(popupFinger, 'the notes', () => findControl(popup, '1 note'));
    await tapWhenThere(popupFinger, 'the note', () => findControl(popup, /^backache$/));
    await expect.poll(() => readShownText(popup)).toContain('Saved word');
  });
});

/** Where it is once what opened or folded in the card has come to rest. */
async function findRestingInCard(page: Page, name: string | RegExp): Promise<Spot | null> {
  await waitForStillness(page);
  return findInCard(page, name);
}

/** The margin of the page, above the card or below it. */
async function findBeside(page: Page): Promise<Spot | null> {
  const card = await readCard(page);
  if (card === null) return null;
  const { y, height } = card.rect;
  return { x: 3, y: y > 30 ? y - 15 : y + height + 15 };
}

// Firefox's protocol does not hand out its accessibility tree.
inOneBrowser('chromium', 'A reader listens', (browser) => {
  it('to a card: what it is, what it says, what can be done, in the order in which it is read', async () => {
    const page = await openMarked(browser());
    await pressShortcut(browser(), page, 'open-term');
    await waitForFocusedCard(page, 'backache');
    expectInOrder(await readSpoken(page, 'dialog'), [
      /^dialog “Backache”$/,
      /^heading “Backache” focused$/,
      /^button “Keep this card open”/,
      /^button “Close”$/,
      /^StaticText “also called”$/,
      /^StaticText “Pain anywhere between your neck and your hips\./,
      /^button “More” collapsed$/,
      /^heading “On this page it links to/,
      /^list$/,
      /^button “goes both ways with depression” collapsed$/,
      /^heading “Beyond this page”$/,
      /^button “Why is this marked\?” collapsed$/,
      /^blockquote$/,
      /^StaticText “From”$/,
      /^button “Read the article”$/,
      /^button “\d+ sources” collapsed$/,
      /^button “Copy with sources”$/,
      /^button “Something wrong\?” collapsed$/,
      /^StaticText “General information, not medical advice\.”$/,
      /^button “I know this”$/,
      /^button “Save this word”$/,
    ]);
  });

  it('to the list of words in the popup', async () => {
    const page = await openMarked(browser());
    const popup = await openPopupWords(browser(), page);
    // Plain names come with the explainers, after the words.
    await expect.poll(() => readShownText(popup)).toContain('backache');
    expectInOrder(await readSpoken(popup, 'RootWebArea'), [
      /^heading “Interplay”$/,
      /^switch “Explain words on 127\.0\.0\.1:\d+” on$/,
      /^status$/,
      /^StaticText “4 words on this page”$/,
      /^searchbox “Search your notes”$/,
      /^tablist “Words and notes”$/,
      /^tab “4 words on this page” selected$/,
      /^tab “Notes”$/,
      /^tabpanel “4 words on this page”$/,
      /^list$/,
      /^button “back pain backache” collapsed$/,
      /^button “depression” collapsed$/,
      /^button “Open the list beside the page”$/,
      /^button “Pause everywhere”$/,
      /^button “Settings”$/,
      /^group “Mark”$/,
      /^radio “some” on$/,
      /^StaticText “General information, not medical advice\.”$/,
    ]);
  });
});

/** All of them, one after the other, whatever stands between. */
function expectInOrder(lines: readonly string[], wanted: readonly RegExp[]): void {
  let at = 0;
  for (const one of wanted) {
    const found = lines.findIndex((line, index) => index >= at && one.test(line));
    expect(found, `${one} from line ${at} on of:\n${lines.join('\n')}\n`).toBeGreaterThanOrEqual(0);
    at = found + 1;
  }
}

async function openPopupWords(driven: DrivenBrowser, page: Page): Promise<Page> {
  const popup = await openOwnPage(driven, `popup.html?tab=${await findTab(driven, page)}`);
  await expect.poll(() => readShownText(popup)).toMatch(/\d words on this page/);
  return popup;
}
