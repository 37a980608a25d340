import type { Frame, Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../tests/support/browser/driven-browser';
import { askTab, listServedFrames } from '../../tests/support/extension/ask-tab';
import { readMarks } from '../../tests/support/page/marks';
import { runInPage } from '../../tests/support/page/run-in-page';
import { scrollThrough, settlePage } from '../../tests/support/page/scroll-through';
import { takeSnapshot } from '../../tests/support/page/snapshot';
import { waitUntil, waitUntilSteady } from '../../tests/support/wait-until';
import { compareDom } from './compare-dom';
import { measureScript } from './measure-script';
import type { PageReport } from './page-report';
import { watchErrors } from './watch-errors';

/** A saved page of a megabyte on a busy machine takes its time. */
const LOAD_MS = 60_000;
const MOST_SHOT_PX = 12_000;
const FRAME_MS = 2_000;
/** While it traces a page of thirty frames, a browser takes seconds for each look. */
const STEADY = { deadlineMs: 120_000 };
/** What pages do by themselves they have mostly done by then. */
const GROWN_UP_MS = 15_000;

export interface Browsers {
  readonly ours: DrivenBrowser;
  readonly bare: DrivenBrowser;
}

/** Loads one saved page with and without the extension. Never throws: what went wrong is in the row. */
export async function readPage(
  { ours, bare }: Browsers,
  name: string,
  url: string,
  shot: string | null,
): Promise<PageReport> {
  const nothing = {
    words: 0,
    mentions: 0,
    concepts: [],
    marks: 0,
    domUnchanged: false,
    longestTaskMs: null,
    scriptMs: null,
  };
  const page = await openTab(ours);
  const errors = await watchErrors(ours, page);
  try {
    const report = await readWithUs(ours, bare, page, url);
    if (shot !== null) await takeShot(page, shot);
    return { page: name, ...report, errors: errors.found };
  } catch (error) {
    return {
      page: name,
      ...nothing,
      errors: [...errors.found, error instanceof Error ? error.message : String(error)],
    };
  } finally {
    await page.close();
  }
}

async function readWithUs(ours: DrivenBrowser, bare: DrivenBrowser, page: Page, url: string) {
  const stop = ours.kind === 'chromium' ? await measureScript(page, ours.extensionUrl()) : null;
  await page.goto(url, { waitUntil: 'load', timeout: LOAD_MS });
  await settlePage(page);
  await scrollThrough(page);
  const terms = await waitUntilSteady('what was found', () => listAllTerms(ours, page), STEADY);
  // What is marked is painted when it comes near: all of it has come near once the page is scrolled through again.
  await scrollThrough(page);
  const frames = await findAnsweringFrames(page);
  const marks = await waitUntilSteady('the marks', () => countMarks(frames), STEADY);
  const time = (await stop?.()) ?? { longestTaskMs: null, scriptMs: null };
  const snapshot = await takeSnapshot(page);
  const ageMs = Math.min(await readAge(page), GROWN_UP_MS);
  const { unchanged, note } = await compareDom(snapshot.dom, () => readBareDom(bare, url, ageMs));
  return {
    words: await countWords(page),
    mentions: terms.reduce((sum, term) => sum + term.count, 0),
    concepts: [...new Set(terms.map((term) => term.concept))].sort(),
    marks,
    domUnchanged: unchanged && snapshot.hosts <= 1,
    ...(note === undefined ? {} : { domNote: note }),
    longestTaskMs: round(time.longestTaskMs),
    scriptMs: round(time.scriptMs),
  };
}

/** Loads the page without the extension, and treats it alike: pages go on changing themselves, so it gets as old, too. */
async function readBareDom(bare: DrivenBrowser, url: string, ageMs: number): Promise<string> {
  const page = await openTab(bare);
  try {
    await page.goto(url, { waitUntil: 'load', timeout: LOAD_MS });
    await settlePage(page);
    for (let time = 0; time < 2; time++) await scrollThrough(page);
    const isOld = async () => (await readAge(page)) >= ageMs;
    // One that loads itself anew again and again never gets there: it is compared as it is.
    await waitUntil('a page as old as with us', isOld, ageMs).catch(() => undefined);
    return (await takeSnapshot(page)).dom;
  } finally {
    await page.close();
  }
}

/** An alert that nobody answers would hold up the page for ever. */
async function openTab({ browser }: DrivenBrowser): Promise<Page> {
  const page = await browser.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  return page;
}

/** Since the page's navigation began, in milliseconds. */
function readAge(page: Page): Promise<number> {
  return runInPage(page, () => performance.now());
}

async function listAllTerms(ours: DrivenBrowser, page: Page) {
  const frames = await listServedFrames(ours, page);
  const answers = await Promise.all(frames.map((frame) => askTab(ours, page, 'listTerms', {}, frame).catch(() => [])));
  return answers.flat();
}

async function countMarks(frames: readonly Frame[]): Promise<number> {
  const marks = await Promise.all(frames.map((frame) => readMarks(frame).catch(() => [])));
  return marks.flat().length;
}

/** Frames whose address could not be had have no document that answers, not even with an error. */
async function findAnsweringFrames(page: Page): Promise<Frame[]> {
  const tries = page.frames().map(async (frame) => {
    const silence = new Promise<null>((resolve) => setTimeout(() => resolve(null), FRAME_MS));
    return Promise.race([frame.evaluate('1').then(() => frame), silence]).catch(() => null);
  });
  return (await Promise.all(tries)).filter((frame) => frame !== null);
}

/** The whole page, or as much of it as the browsers can put into one picture. */
async function takeShot(page: Page, path: string): Promise<void> {
  const size = await runInPage(page, () => ({ width: innerWidth, height: document.documentElement.scrollHeight }));
  const clip = { x: 0, y: 0, width: size.width, height: Math.min(size.height, MOST_SHOT_PX) };
  await page.screenshot({ path: path as `${string}.png`, clip, captureBeyondViewport: true });
}

function countWords(page: Page): Promise<number> {
  return runInPage(
    page,
    // biome-ignore lint/performance/useDomNodeTextContent: hidden text and scripts are not words that a reader sees.
    () => (document.documentElement.innerText ?? '').match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0,
  );
}

function round(ms: number | null): number | null {
  return ms === null ? null : Math.round(ms * 10) / 10;
}
