import type { Page } from 'puppeteer-core';
import { defaultSettings } from '../../../domain/settings/index';
import type { DrivenBrowser } from '../browser/driven-browser';
import { askTab } from '../extension/ask-tab';
import { readMarks } from '../page/marks';
import { waitUntil, waitUntilSteady } from '../wait-until';
import { serveBody, shareServer } from './share-server';

/** Says enough besides that even readers who want few marks get several. */
export const SORE_BACK = `
  <p>Ask anyone who has carried a wardrobe up a narrow stair. People with back pain are often treated for depression too,
    and it seldom comes alone. Too much inflammation can feed both, and so can a week of nights spent staring at the lamp.</p>
  <p>There is no one road out. Many find that mindfulness helps them to let a bad hour be a bad hour, and others would
    rather walk to the harbour and back with somebody who talks about boats. Both are fine places to begin.</p>`;

/** Opens a page made of this body, in front. */
export async function openBody(
  driven: DrivenBrowser,
  body: string,
  headers: Record<string, string> = {},
): Promise<Page> {
  return openInFront(driven, await serveBody(body, headers));
}

/** Opens the magazine page, in front, and waits for its marks. */
export async function openMagazine(driven: DrivenBrowser): Promise<Page> {
  const server = await shareServer();
  const page = await openInFront(driven, server.url('magazine/page.html'));
  await waitForMarks(page);
  return page;
}

/** Opens a page made of this body and waits for its marks, of which one has to be `inflammation`. */
export async function openMarked(driven: DrivenBrowser, body = SORE_BACK): Promise<Page> {
  const page = await openBody(driven, body);
  await waitForMark(page, 'inflammation');
  return page;
}

/**
 * Has every mention marked, so that a story does not hang on how many marks a page of its length gets. The page needs a
 * mark by then: before the first one its content script may not listen yet.
 */
export function markAll(driven: DrivenBrowser, page: Page): Promise<void> {
  return changeState(driven, page, true);
}

/** Has all marks go, as where the reader turns us off. */
export function markNothing(driven: DrivenBrowser, page: Page): Promise<void> {
  return changeState(driven, page, false);
}

async function changeState(driven: DrivenBrowser, page: Page, on: boolean): Promise<void> {
  const { sitesOff: _, paused: __, ...settings } = defaultSettings;
  await askTab(driven, page, 'changeSiteState', { ...settings, on, density: 'all' });
}

export function waitForMarks(page: Page): Promise<string[]> {
  return waitUntil('marks', async () => {
    const marks = await readMarks(page);
    return marks.length > 0 ? marks : null;
  });
}

/** All marks of a page, once no more are coming: each stretch of text is painted on its own. */
export async function waitForAllMarks(page: Page): Promise<string[]> {
  await waitUntil('a mark', async () => (await readMarks(page)).length > 0);
  return waitUntilSteady('the marks', () => readMarks(page));
}

/** Words whose meaning has to be decided first are marked a little later than the others. */
export async function waitForMark(page: Page, text: string): Promise<void> {
  await waitUntil(`the mark “${text}”`, async () => (await readMarks(page)).includes(text));
}

async function openInFront(driven: DrivenBrowser, url: string): Promise<Page> {
  const page = await driven.open(url);
  await page.bringToFront();
  return page;
}
