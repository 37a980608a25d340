import type { DrivenBrowser, LaunchOptions } from '../support/browser/driven-browser';
import { launchWith } from '../support/browser/launch';
import { openBackground } from '../support/browser/open-background';
import { startLoggingProxy } from '../support/serve/logging-proxy';
import { servePages } from '../support/serve/serve-pages';
import type { Bench } from './bench';
import { pagesFolder } from './find-saved-pages';
import { type AroundCard, describeFrames, type Hovers, hoverCards, listSureTexts } from './hover-cards';

/** Longer than a card takes, so that Firefox ends no background in the middle of one. */
const REST_MS = 1_500;

declare const chrome: typeof import('wxt/browser').browser;

/** `card.open.firefox.*`: as `card.open.*`, in Firefox. */
const bench: Bench = async (input) => {
  const texts = listSureTexts(input);
  const awake = await hoverInFirefox(texts);
  const asleep = await hoverInFirefox(texts, sleepBefore, { backgroundRestMs: REST_MS });
  return [
    describeFrames('card.open.firefox.p95-frames', awake, 0.95),
    describeFrames('card.open.firefox.median-frames', awake, 0.5),
    describeFrames('card.open.firefox.asleep.p95-frames', asleep, 0.95),
    describeFrames('card.open.firefox.asleep.median-frames', asleep, 0.5),
  ];
};
export default bench;

/** In a Firefox of its own: how soon the background is ended is settled when it starts. */
async function hoverInFirefox(
  texts: readonly string[],
  prepare: (ours: DrivenBrowser) => Promise<AroundCard> = async () => ({}),
  options: LaunchOptions = {},
): Promise<Hovers> {
  const proxy = await startLoggingProxy();
  const server = await servePages(pagesFolder);
  const ours = await launchWith('firefox', { ...options, proxy: proxy.address });
  try {
    return await hoverCards(ours, server, texts, () => prepare(ours));
  } finally {
    await Promise.all([ours.close(), server.close(), proxy.close()]);
  }
}

/** Each card meets a background that sleeps, and is the one that woke it: began between the move and the card. */
async function sleepBefore(ours: DrivenBrowser): Promise<AroundCard> {
  const background = await openBackground(ours);
  return {
    before: background.sleep,
    async after({ moved, drawn }) {
      if (await background.isAsleep()) throw new Error('the card came from a background that sleeps on');
      const began = await readBeginning(ours);
      if (!(moved <= began && began <= drawn))
        throw new Error(
          `the background began ${began - moved} ms after the move, the card came ${drawn - moved} after`,
        );
    },
  };
}

/** When the background that runs now began, by the clock that it shares with the page. */
function readBeginning(ours: DrivenBrowser): Promise<number> {
  return ours.runInExtension(async () => {
    const background = await chrome.runtime.getBackgroundPage();
    return (background as typeof globalThis | null)?.performance.timeOrigin ?? Number.NaN;
  });
}
