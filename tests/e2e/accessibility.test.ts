import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { Theme } from '../../domain/settings/index';
import { type ColourScheme, setColourScheme } from '../support/browser/colour-scheme';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { askAsOwnPage, findTab } from '../support/extension/ask-tab';
import { openOwnPage, waitForTheme } from '../support/extension/own-pages';
import { pressControl, readShownText } from '../support/page/controls';
import { findAxeProblems } from '../support/page/find-axe-problems';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { openMarked, waitForMarks } from '../support/stories/open-story';

/** What the system prefers, and what the reader chose. */
const LOOKS: readonly (readonly [scheme: ColourScheme, theme: Theme])[] = [
  ['light', 'system'],
  ['dark', 'system'],
  ['dark', 'light'],
  ['light', 'dark'],
  ['light', 'contrast'],
  ['dark', 'contrast'],
];

async function look(driven: DrivenBrowser, page: Page, scheme: ColourScheme, theme: Theme): Promise<void> {
  await setColourScheme(driven, page, scheme);
  await waitForTheme(page, theme);
}

inBothBrowsers('A reader with other senses or other colours', (browser) => {
  let seen: Page | null = null;
  afterEach(async () => {
    if (seen !== null) await setColourScheme(browser(), seen, 'light');
    await askAsOwnPage(browser(), 'setTheme', { theme: 'system' });
  });
  const choose = (theme: Theme) => askAsOwnPage(browser(), 'setTheme', { theme });

  it.each(LOOKS)('finds nothing in the way in the popup (%s, %s)', async (scheme, theme) => {
    await choose(theme);
    const page = await openMarked(browser());
    const popup = await openOwnPage(browser(), `popup.html?tab=${await findTab(browser(), page)}`);
    seen = popup;
    await popup.setViewport({ width: 380, height: 560 });
    await look(browser(), popup, scheme, theme);
    await pressControl(popup, /^inflammation/);
    await expect.poll(() => readShownText(popup)).toContain('Show on page');
    expect(await findAxeProblems(popup)).toEqual([]);
  });

  it.each(LOOKS)('finds nothing in the way in an article (%s, %s)', async (scheme, theme) => {
    await choose(theme);
    seen = await openOwnPage(browser(), 'article.html?id=backache-and-depression');
    await look(browser(), seen, scheme, theme);
    await waitForMarks(seen);
    expect(await findAxeProblems(seen)).toEqual([]);
  });

  it.each(LOOKS)('finds nothing in the way on the welcome page (%s, %s)', async (scheme, theme) => {
    await choose(theme);
    seen = await openOwnPage(browser(), 'welcome.html?look');
    await look(browser(), seen, scheme, theme);
    await waitForMarks(seen);
    expect(await findAxeProblems(seen)).toEqual([]);
  });

  it.each(LOOKS)('finds nothing in the way in the settings (%s, %s)', async (scheme, theme) => {
    await choose(theme);
    await askAsOwnPage(browser(), 'setKnown', { concept: 'serotonin', known: true });
    try {
      seen = await openOwnPage(browser(), 'options.html');
      await look(browser(), seen, scheme, theme);
      await pressControl(seen, 'Mark again: serotonin');
      await pressControl(seen, 'Delete everything…');
      await pressControl(seen, 'Delete everything now');
      await expect.poll(() => readShownText(seen!)).toMatch(/marked again .*Nothing was deleted\. Type “delete”/);
      expect(await findAxeProblems(seen)).toEqual([]);
    } finally {
      await askAsOwnPage(browser(), 'setKnown', { concept: 'serotonin', known: false });
    }
  });
});
