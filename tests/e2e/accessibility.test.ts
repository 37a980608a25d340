import { expect, it } from 'vitest';
import { setColourScheme } from '../support/browser/colour-scheme';
import { findTab } from '../support/extension/ask-tab';
import { pressControl, readShownText } from '../support/page/controls';
import { findAxeProblems } from '../support/page/find-axe-problems';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { openMarked, waitForMarks } from '../support/stories/open-story';

const SCHEMES = ['light', 'dark'] as const;

inBothBrowsers('A reader with other senses or other colours', (browser) => {
  it.each(SCHEMES)('finds nothing in the way in the popup (%s)', async (scheme) => {
    const page = await openMarked(browser());
    const popup = await browser().open(browser().extensionUrl(`popup.html?tab=${await findTab(browser(), page)}`));
    await popup.setViewport({ width: 380, height: 560 });
    await setColourScheme(browser(), popup, scheme);
    await pressControl(popup, /^inflammation/);
    await expect.poll(() => readShownText(popup)).toContain('Show on page');
    expect(await findAxeProblems(popup)).toEqual([]);
    await setColourScheme(browser(), popup, 'light');
  });

  it.each(SCHEMES)('finds nothing in the way in an article (%s)', async (scheme) => {
    const article = await browser().open(browser().extensionUrl('article.html?id=backache-and-depression'));
    await article.bringToFront();
    await setColourScheme(browser(), article, scheme);
    await waitForMarks(article);
    expect(await findAxeProblems(article)).toEqual([]);
    await setColourScheme(browser(), article, 'light');
  });

  it.each(SCHEMES)('finds nothing in the way on the welcome page (%s)', async (scheme) => {
    const welcome = await browser().open(browser().extensionUrl('welcome.html?look'));
    await welcome.bringToFront();
    await setColourScheme(browser(), welcome, scheme);
    await waitForMarks(welcome);
    expect(await findAxeProblems(welcome)).toEqual([]);
    await setColourScheme(browser(), welcome, 'light');
  });
});
