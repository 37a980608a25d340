import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askTab, listFrames } from '../support/extension/ask-tab';
import { readMarks } from '../support/page/marks';
import { type PageServer, servePages } from '../support/serve/serve-pages';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { openMarked, SORE_BACK } from '../support/stories/open-story';
import { shareServer, writePage } from '../support/stories/share-server';
import { expectToStay, waitUntil } from '../support/wait-until';

let elsewhere: PageServer;
let inside: string;
let outside: string;
beforeAll(async () => {
  elsewhere = await servePages();
  inside = (await shareServer()).put('framed.html', writePage(SORE_BACK));
  outside = elsewhere.put('framed.html', writePage(SORE_BACK));
});
afterAll(() => elsewhere.close());

function findFrame(page: Page, url: string): Promise<Frame> {
  return waitUntil(`the frame ${url}`, () => page.frames().find((frame) => frame.url() === url));
}

const frame = (url: string, width: number, height: number) =>
  `${SORE_BACK}<iframe src="${url}" width="${width}" height="${height}"></iframe>`;

inBothBrowsers('A reader meets frames', (browser) => {
  it('finds words marked in a frame of the same site', async () => {
    const page = await openMarked(browser(), frame(inside, 600, 300));
    const framed = await findFrame(page, inside);
    await expect.poll(() => readMarks(framed)).toContain('inflammation');
  });

  it('finds words marked in a frame of another site', async () => {
    const page = await openMarked(browser(), frame(outside, 600, 300));
    const framed = await findFrame(page, outside);
    await expect.poll(() => readMarks(framed)).toContain('inflammation');
  });

  it('has nothing read in a frame that is too small for text, until it grows', async () => {
    const page = await openMarked(browser(), frame(inside, 120, 40));
    const framed = await findFrame(page, inside);
    await expectToStay(
      'nothing is marked',
      500,
      () => readMarks(framed),
      (marks) => marks.length === 0,
    );
    const frames = await listFrames(browser(), page);
    const answers = await Promise.all(
      frames.map((one) => askTab(browser(), page, 'listTerms', {}, one).catch(() => 'no answer')),
    );
    expect(answers.filter((answer) => answer !== 'no answer')).toHaveLength(1);
    await page.$eval('iframe', (element) => {
      element.width = '600';
      element.height = '300';
    });
    await expect.poll(() => readMarks(framed)).toContain('inflammation');
  });
});
