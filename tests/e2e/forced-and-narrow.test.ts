import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { startForcedColours } from '../support/browser/forced-colours';
import { findTab } from '../support/extension/ask-tab';
import { openOwnPage, setDirection } from '../support/extension/own-pages';
import { pressControl, readShownText } from '../support/page/controls';
import { findAxeProblems } from '../support/page/find-axe-problems';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { openMarked, waitForMarks } from '../support/stories/open-story';

/** What axe finds with the system's colours, from right to left, at 200 % of a window of 1280 by 800, and at 320 px. */
async function findProblems(driven: DrivenBrowser, page: Page): Promise<string[]> {
  const problems: string[] = [];
  const look = async (name: string) => {
    problems.push(...(await findAxeProblems(page)).map((problem) => `${name}: ${problem}`));
  };
  const stop = await startForcedColours(driven, page);
  try {
    await look('forced colours');
  } finally {
    await stop();
  }
  await page.setViewport({ width: 640, height: 400, deviceScaleFactor: 2 });
  await look('200 %');
  await page.setViewport({ width: 320, height: 700 });
  await look('320 px');
  await setDirection(page, 'rtl');
  await look('right to left');
  return problems;
}

inBothBrowsers('A reader with the system’s colours, another direction, or little room', (browser) => {
  const openBeside = async (path: string) => {
    const page = await openMarked(browser());
    return openOwnPage(browser(), `${path}?tab=${await findTab(browser(), page)}`);
  };

  it('finds nothing in the way in the popup', async () => {
    const popup = await openBeside('popup.html');
    await pressControl(popup, /^inflammation/);
    await expect.poll(() => readShownText(popup)).toContain('Show on page');
    expect(await findProblems(browser(), popup)).toEqual([]);
  });

  it('finds nothing in the way in the list beside the page', async () => {
    const panel = await openBeside('sidepanel.html');
    await expect.poll(() => readShownText(panel)).toContain('inflammation');
    expect(await findProblems(browser(), panel)).toEqual([]);
  });

  it.each(['article.html?id=backache-and-depression', 'welcome.html?look'])(
    'finds nothing in the way in %s',
    async (path) => {
      const page = await openOwnPage(browser(), path);
      await waitForMarks(page);
      expect(await findProblems(browser(), page)).toEqual([]);
    },
  );

  it('finds nothing in the way in the settings', async () => {
    const page = await openOwnPage(browser(), 'options.html');
    await pressControl(page, 'Delete everything…');
    await expect.poll(() => readShownText(page)).toContain('To confirm, type “delete”');
    expect(await findProblems(browser(), page)).toEqual([]);
  });
});
