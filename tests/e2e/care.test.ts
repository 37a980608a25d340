import { expect, it } from 'vitest';
import { waitForCard } from '../support/card/read-card';
import { findTab } from '../support/extension/ask-tab';
import { readShownText } from '../support/page/controls';
import { hoverMark } from '../support/page/hover-mark';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { markAll, openMarked, waitForMark } from '../support/stories/open-story';

/** The same word twice, so that there would be something to count. */
const LETTER = `
  <h1>A letter to a friend</h1>
  <p>Suicidal thoughts came to me in the winter, and with them a shame that I could not name. I told my sister in the end.
    She asked about my suicidal thoughts as plainly as one asks about a cough, and that was the beginning of help.</p>
  <p>It was depression, and there was inflammation in my joints besides, and neither was my fault.</p>`;

inBothBrowsers('A reader in need', (browser) => {
  it('is told first where help is, by numbers that are there offline, before anything is explained', async () => {
    const page = await openMarked(browser(), LETTER);
    await markAll(browser(), page);
    await waitForMark(page, 'Suicidal thoughts');
    await hoverMark(page, 'Suicidal thoughts');
    const { text } = await waitForCard(page, 'suicidal thoughts');
    const [help, number, meaning] = ['please reach out now', '116 123', 'wanting to be dead'].map((words) =>
      text.indexOf(words),
    );
    expect(help).toBeGreaterThan(0);
    expect(number).toBeGreaterThan(help ?? 0);
    expect(text.indexOf('988')).toBeGreaterThan(help ?? 0);
    expect(meaning).toBeGreaterThan(number ?? 0);
    expect(text).toMatch(/Listed on (Nov 24, 2026|24 Nov 2026)/);
    expect(text).not.toMatch(/\b\d+ connections?\b/);
  });

  it('is told first where help is on the page of such an article too, and on no other', async () => {
    const article = await browser().open(browser().extensionUrl('article.html?id=when-life-feels-unbearable'));
    await expect.poll(() => readShownText(article)).toContain('please reach out now');
    const text = await readShownText(article);
    expect(text.indexOf('please reach out now')).toBeLessThan(text.indexOf('In this article'));
    expect(text).toMatch(/116 123[\s\S]*In this article/);
    const other = await browser().open(browser().extensionUrl('article.html?id=backache-and-depression'));
    await expect.poll(() => readShownText(other)).toContain('In this article');
    expect(await readShownText(other)).not.toContain('please reach out now');
  });

  it('is not shown how often such words were met', async () => {
    const page = await openMarked(browser(), LETTER);
    const popup = await browser().open(browser().extensionUrl(`popup.html?tab=${await findTab(browser(), page)}`));
    await popup.bringToFront();
    await expect.poll(() => readShownText(popup)).toMatch(/suicidal thoughts/i);
    await expect.poll(() => readShownText(popup)).toMatch(/inflammation/);
    expect(await readShownText(popup)).not.toMatch(/suicidal thoughts\s*(2|twice)/i);
  });
});
