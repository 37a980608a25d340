import type { Page } from 'puppeteer-core';
import { openLexicon } from '../../domain/lexicon/index';
import { isDoubtful, spotTerms } from '../../domain/spotting/index';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { waitForNoCard } from '../support/card/read-card';
import { askTab } from '../support/extension/ask-tab';
import { findMark, type Spot } from '../support/page/marks';
import { runInPage } from '../support/page/run-in-page';
import type { PageServer } from '../support/serve/serve-pages';
import { markAll, waitForMarks } from '../support/stories/open-story';
import { waitUntil } from '../support/wait-until';
import type { BenchInput, BenchRow } from './bench';
import { findQuantile } from './find-median';
import { withPage } from './open-browsers';
import { type Opening, readOpening, watchBox, watchCard } from './watch-card';

/** Each opens a card that was not opened before: answers are kept. */
const SAMPLES = 40;
export const WARM_UPS = 3;
/** As the product has it: page/start-reading.ts. The reader's own waiting is not counted. */
const DWELL_MS = 250;
const FRAME_MS = 1_000 / 60;
/** No marks are there. */
const AWAY = { x: 4, y: 4 };
const NEXT_TO_AWAY = { x: 8, y: 4 };

/** Milliseconds from the end of the dwell on. */
export interface Hovers {
  readonly cards: readonly number[];
  /** Of an empty box, opened by the page in the same way. */
  readonly boxes: readonly number[];
}

/** What is done right before the pointer moves to a word, and what is made of the card that then came. */
export interface AroundCard {
  readonly before?: () => Promise<void>;
  readonly after?: (opening: Opening) => Promise<void>;
}

/** Opens a card of each text, and a box before each. */
export async function hoverCards(
  ours: DrivenBrowser,
  server: PageServer,
  texts: readonly string[],
  prepare: () => Promise<AroundCard> = async () => ({}),
): Promise<Hovers> {
  return withPage(ours, async (page) => {
    await openTexts(ours, page, server.put('cards.html', writeLines(texts)), texts);
    const { before, after } = await prepare();
    await page.bringToFront();
    const cards: number[] = [];
    const boxes: number[] = [];
    for (const text of texts) {
      await watchBox(page, DWELL_MS);
      boxes.push(countAfterDwell(await moveAndWait(page, NEXT_TO_AWAY)));
      const spot = await waitUntil(`the mark “${text}”`, () => findMark(page, text));
      await before?.();
      await watchCard(page);
      const opening = await moveAndWait(page, spot);
      cards.push(countAfterDwell(opening));
      await after?.(opening);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await leaveWord(page);
    }
    return { cards: cards.slice(WARM_UPS), boxes: boxes.slice(WARM_UPS) };
  });
}

/** One move: the dwell begins with the first that meets a word. */
async function moveAndWait(page: Page, { x, y }: Spot): Promise<Opening> {
  await page.mouse.move(x, y);
  const opening = await waitUntil('what opens after the move', () => readOpening(page));
  if (opening.moved === 0) throw new Error('something opened without a move');
  return opening;
}

function countAfterDwell({ moved, drawn }: Opening): number {
  return drawn - moved - DWELL_MS;
}

/** Opens a page with these texts, all of them marked. */
export async function openTexts(ours: DrivenBrowser, page: Page, url: string, texts: readonly string[]): Promise<void> {
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
export function listSureTexts({ packedLexicon, forms }: BenchInput): string[] {
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

export function writeLines(texts: readonly string[]): string {
  const lines = texts.map((text) => `<p>${writeLine(text)}</p>`).join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cards</title><body style="font:18px/1.6 serif;margin:40px">${lines}`;
}

export function describeFrames(name: string, { cards, boxes }: Hovers, share: number): BenchRow {
  const [ours, theirs] = [cards, boxes].map((all) => findQuantile(all, share) / FRAME_MS) as [number, number];
  return { name, unit: 'frames of 16.7 ms', ours, against: 'an empty box of the page', theirs, ratio: ours / theirs };
}
