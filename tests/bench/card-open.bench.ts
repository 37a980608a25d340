import type { Page } from 'puppeteer-core';
import { openLexicon } from '../../domain/lexicon/index';
import { isDoubtful, spotTerms } from '../../domain/spotting/index';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { openWorkerStopper } from '../support/browser/stop-worker';
import { waitForNoCard } from '../support/card/read-card';
import { askTab, findTab } from '../support/extension/ask-tab';
import { findMark, type Spot } from '../support/page/marks';
import { runInPage } from '../support/page/run-in-page';
import { markAll, waitForMarks } from '../support/stories/open-story';
import { waitUntil } from '../support/wait-until';
import type { Bench, BenchInput, BenchRow } from './bench';
import { findMedian, findQuantile } from './find-median';
import { type BenchBrowsers, withBrowsers, withPage } from './open-browsers';
import { readOpening, watchBox, watchCard } from './watch-card';

/** Each opens a card that was not opened before: answers are kept. */
const SAMPLES = 40;
const WARM_UPS = 3;
/** As the product has it: page/start-reading.ts. The reader's own waiting is not counted. */
const DWELL_MS = 250;
const FRAME_MS = 1_000 / 60;
const AIM_KEYBOARD_MS = 100;
/** No marks are there. */
const AWAY = { x: 4, y: 4 };
const NEXT_TO_AWAY = { x: 8, y: 4 };

declare const chrome: typeof import('wxt/browser').browser;

/** `card.open.*`: from the end of the dwell, or from the shortcut, until the card with its explainer is drawn. */
const bench: Bench = (input) =>
  withBrowsers(async (browsers) => {
    const texts = listSureTexts(input);
    const awake = await hoverAll(browsers, texts, async () => () => Promise.resolve());
    const keyboard = await pressAll(browsers, texts);
    const asleep = await hoverAll(browsers, texts, () => openWorkerStopper(browsers.ours));
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

/** Milliseconds from the end of the dwell on. */
interface Hovers {
  readonly cards: readonly number[];
  /** Of an empty box, opened by the page in the same way. */
  readonly boxes: readonly number[];
}

/** Opens a card of each text, and a box before each; what `prepare` answers is called before each. */
async function hoverAll(
  { ours, server }: BenchBrowsers,
  texts: readonly string[],
  prepare: () => Promise<() => Promise<void>>,
): Promise<Hovers> {
  return withPage(ours, async (page) => {
    await openTexts(ours, page, server.put('cards.html', makePage(texts)), texts);
    const makeReady = await prepare();
    await page.bringToFront();
    const cards: number[] = [];
    const boxes: number[] = [];
    for (const text of texts) {
      await watchBox(page, DWELL_MS);
      boxes.push(await moveAndWait(page, NEXT_TO_AWAY));
      const spot = await waitUntil(`the mark “${text}”`, () => findMark(page, text));
      await makeReady();
      await watchCard(page);
      cards.push(await moveAndWait(page, spot));
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await leaveWord(page);
    }
    return { cards: cards.slice(WARM_UPS), boxes: boxes.slice(WARM_UPS) };
  });
}

/** One move: the dwell begins with the first that meets a word. Answers what it took beyond the dwell. */
async function moveAndWait(page: Page, { x, y }: Spot): Promise<number> {
  await page.mouse.move(x, y);
  const { moved, drawn } = await waitUntil('what opens after the move', () => readOpening(page));
  if (moved === 0) throw new Error('something opened without a move');
  return drawn - moved - DWELL_MS;
}

/** The same from the moment at which the background hears of the shortcut that opens the card of the word stepped to. */
async function pressAll({ ours, server }: BenchBrowsers, texts: readonly string[]): Promise<number[]> {
  return withPage(ours, async (page) => {
    await openTexts(ours, page, server.put('keys.html', makePage(texts)), texts);
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

async function openTexts(ours: DrivenBrowser, page: Page, url: string, texts: readonly string[]): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  await waitForMarks(page);
  await markAll(ours, page);
  await waitUntil('a mark for each text', async () => (await askTab(ours, page, 'listTerms')).length === texts.length);
  await leaveWord(page);
}

/** The script looks once a frame: a move away and one back within a frame would be none. */
async function leaveWord(page: Page): Promise<void> {
  await page.mouse.move(AWAY.x, AWAY.y);
  await runInPage(page, () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Forms beyond doubt, each of another concept, and none within another's line. */
function listSureTexts({ packedLexicon, forms }: BenchInput): string[] {
  const lexicon = openLexicon(packedLexicon);
  const texts = new Map<string, string>();
  for (const { text } of forms) {
    const { candidates } = spotTerms(writeLine(text), lexicon);
    const [only] = candidates;
    if (candidates.length !== 1 || only === undefined || isDoubtful(only)) continue;
    const concept = only.readings[0]!.concept.id;
    const isWhole = writeLine(text).slice(only.start, only.end) === text;
    if (isWhole && !texts.has(concept)) texts.set(concept, text);
  }
  return [...texts.values()].slice(0, SAMPLES + WARM_UPS);
}

function writeLine(text: string): string {
  return `Here they speak of ${text} and then of boats.`;
}

function makePage(texts: readonly string[]): string {
  const lines = texts.map((text) => `<p>${writeLine(text)}</p>`).join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cards</title><body style="font:18px/1.6 serif;margin:40px">${lines}`;
}

function describeFrames(name: string, { cards, boxes }: Hovers, share: number): BenchRow {
  const [ours, theirs] = [cards, boxes].map((all) => findQuantile(all, share) / FRAME_MS) as [number, number];
  return { name, unit: 'frames of 16.7 ms', ours, against: 'an empty box of the page', theirs, ratio: ours / theirs };
}

function describeKeyboard(name: string, ours: number): BenchRow {
  return { name, unit: 'ms', ours, against: 'our aim', theirs: AIM_KEYBOARD_MS, ratio: ours / AIM_KEYBOARD_MS };
}
