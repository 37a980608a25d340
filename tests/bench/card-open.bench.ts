import type { DrivenBrowser } from '../support/browser/driven-browser';
import { openBackground } from '../support/browser/open-background';
import { waitForNoCard } from '../support/card/read-card';
import { askTab, findTab } from '../support/extension/ask-tab';
import { waitUntil } from '../support/wait-until';
import type { Bench, BenchRow } from './bench';
import { findMedian, findQuantile } from './find-median';
import { describeFrames, hoverCards, listSureTexts, openTexts, WARM_UPS, writeLines } from './hover-cards';
import { type BenchBrowsers, withBrowsers, withPage } from './open-browsers';
import { readOpening, watchCard } from './watch-card';

const AIM_KEYBOARD_MS = 100;

declare const chrome: typeof import('wxt/browser').browser;

/** `card.open.*`: from the end of the dwell, or from the shortcut, until the card with its explainer is drawn. */
const bench: Bench = (input) =>
  withBrowsers(async (browsers) => {
    const texts = listSureTexts(input);
    const awake = await hoverCards(browsers.ours, browsers.server, texts);
    const keyboard = await pressAll(browsers, texts);
    const asleep = await hoverCards(browsers.ours, browsers.server, texts, async () => {
      const background = await openBackground(browsers.ours);
      return { before: background.sleep };
    });
    return [
      describeFrames('card.open.p95-frames', awake, 0.95),
      describeFrames('card.open.median-frames', awake, 0.5),
      describeFrames('card.open.asleep.p95-frames', asleep, 0.95),
      describeFrames('card.open.asleep.median-frames', asleep, 0.5),
      describeKeyboard('card.open.keyboard-ms', findMedian(keyboard)),
      describeKeyboard('card.open.keyboard-ms.p95', findQuantile(keyboard, 0.95)),
    ];
  });
export default bench;

/** The same from the moment at which the background hears of the shortcut that opens the card of the word stepped to. */
async function pressAll({ ours, server }: BenchBrowsers, texts: readonly string[]): Promise<number[]> {
  return withPage(ours, async (page) => {
    await openTexts(ours, page, server.put('keys.html', writeLines(texts)), texts);
    const tab = await findTab(ours, page);
    const took: number[] = [];
    for (const text of texts) {
      await waitUntil(
        `a step to “${text}”`,
        async () => (await askTab(ours, page, 'stepTerm', { direction: 'next' })) === text,
      );
      await watchCard(page);
      const pressed = await pressOpen(ours, tab);
      const { drawn } = await waitUntil(`the card of “${text}”`, () => readOpening(page));
      took.push(drawn - pressed);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    }
    return took.slice(WARM_UPS);
  });
}

/** Fires the shortcut, and answers when. */
function pressOpen(ours: DrivenBrowser, tab: number): Promise<number> {
  return ours.runInExtension(async (tab: number) => {
    const given = await chrome.tabs.get(tab);
    const event = chrome.commands.onCommand as unknown as { dispatch(command: string, tab: object): void };
    const pressed = performance.timeOrigin + performance.now();
    event.dispatch('open-term', given);
    return pressed;
  }, tab);
}

function describeKeyboard(name: string, ours: number): BenchRow {
  return { name, unit: 'ms', ours, against: 'our aim', theirs: AIM_KEYBOARD_MS, ratio: ours / AIM_KEYBOARD_MS };
}
