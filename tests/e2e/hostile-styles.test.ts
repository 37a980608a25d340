import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import type { BrowserKind } from '../support/browser/kinds';
import { VIEWPORT } from '../support/browser/open-page';
import { waitForCard, waitForFocusedCard, waitForNoCard, waitForStillness } from '../support/card/read-card';
import { findCardRoot } from '../support/card/shadow';
import { pressShortcut } from '../support/extension/ask-tab';
import { comparePictures } from '../support/page/compare-pictures';
import { hoverMark } from '../support/page/hover-mark';
import { runInPage } from '../support/page/run-in-page';
import { waitForBubble } from '../support/saving/read-saving';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { openMarked, SORE_BACK } from '../support/stories/open-story';
import { waitUntilSteady } from '../support/wait-until';
import { hostileSheets } from './hostile-styles/sheets';

/** Letters are smoothed a little differently where the browser draws the page around in another way. */
const MOST_DIFFERENT = 0.005;

/** What a page can do to us all the same. A limit that is none any more fails, and is to be taken away. */
const LIMITS: Readonly<Record<string, { readonly kinds: readonly BrowserKind[]; readonly why: string }>> = {
  'fonts with our names': {
    kinds: ['chromium', 'firefox'],
    why: 'fonts that a document declares have their names in its shadow trees, too; our words are there, in other letters',
  },
  'the page inverted': {
    kinds: ['firefox'],
    why: 'Firefox lets a filter on the root work on the top layer; light and dark change places, and all can be read',
  },
};

interface Seen {
  readonly card: string;
  readonly bubble: string;
}

/** Tall, so that the card has all the room that it wants, wherever a sheet puts its word. */
const TALL = { width: VIEWPORT.width, height: 1_800 };

inBothBrowsers('A page has a hostile style sheet', (browser, kind) => {
  let clean: Seen;
  beforeAll(async () => {
    clean = await look('');
    await browser().closePages();
  });

  async function look(sheet: string): Promise<Seen> {
    const page = await openMarked(browser(), `<style>${sheet}</style>${SORE_BACK}`);
    await page.setViewport(TALL);
    await pressShortcut(browser(), page, 'open-term');
    await waitForFocusedCard(page);
    await waitForStillness(page);
    const card = await drawPart(page, '.card');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await runInPage(page, () => getSelection()?.selectAllChildren(document.querySelector('p')!));
    await page.keyboard.press('Shift');
    await waitForBubble(page, 'offered');
    return { card, bubble: await drawPart(page, '.selection-bubble') };
  }

  it.each(Object.keys(hostileSheets))('and shows our card and bubble as on a clean page: %s', async (name) => {
    const seen = await look(hostileSheets[name]!);
    const page = await browser().open('about:blank');
    const differences = {
      card: await comparePictures(page, clean.card, seen.card),
      bubble: await comparePictures(page, clean.bubble, seen.bubble),
    };
    if (LIMITS[name]?.kinds.includes(kind)) return expect(differences.card).toBeGreaterThan(MOST_DIFFERENT);
    expect(differences.card, `${kind}: card`).toBeLessThan(MOST_DIFFERENT);
    expect(differences.bubble, `${kind}: bubble`).toBeLessThan(MOST_DIFFERENT);
  });
});

inBothBrowsers('A page zooms itself', (browser) => {
  it('and the card stands beside its word, as large as elsewhere', async () => {
    const page = await openMarked(browser(), `<style>html { zoom: 1.6 }</style>${SORE_BACK}`);
    const word = await hoverMark(page, 'inflammation');
    const { rect } = await waitForCard(page, 'inflammation');
    expect(rect.width).toBe(372);
    expect(rect.y - word.y).toBeGreaterThan(0);
    expect(rect.y - word.y).toBeLessThan(60);
    expect(rect.x).toBeLessThanOrEqual(word.x);
    expect(rect.x + rect.width).toBeGreaterThanOrEqual(word.x);
  });
});

/** A picture of a part of ours, once it stands still. Its corners are left out: in them is the page. */
async function drawPart(page: Page, part: string): Promise<string> {
  const box = await waitUntilSteady(`the place of ${part}`, () => findPart(page, part), { times: 3, everyMs: 60 });
  if (box === null) throw new Error(`there is no ${part}`);
  return page.screenshot({ clip: box, encoding: 'base64', captureBeyondViewport: false });
}

async function findPart(page: Page, part: string) {
  const root = await findCardRoot(page);
  return root!.call((root, part) => {
    const found = root.querySelector(part);
    if (!found) return null;
    const { x, y, width, height } = found.getBoundingClientRect();
    const corner = 7;
    return { x: x + corner, y: y + corner, width: width - 2 * corner, height: height - 2 * corner };
  }, part);
}
