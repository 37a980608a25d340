import { afterEach, expect, it } from 'vitest';
import { clickInCard, waitForCard } from '../support/card/read-card';
import { hoverMark } from '../support/page/hover-mark';
import { runInPage } from '../support/page/run-in-page';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { openMarked, waitForMarks } from '../support/stories/open-story';
import { waitUntil } from '../support/wait-until';

inBothBrowsers('A reader asks where it comes from', (browser) => {
  const findArticle = () => browser().findPage((url) => url.startsWith(browser().extensionUrl('article.html')));
  afterEach(async () => (await findArticle())?.close());

  it('gets to the section of the article that the card quotes', async () => {
    const page = await openMarked(browser());
    await hoverMark(page, 'inflammation');
    const card = await waitForCard(page);
    const section = /“(.+?)”/.exec(card.text)?.[1];
    await clickInCard(page, 'Read the article');
    const article = await waitUntil('the article', findArticle);
    await expect.poll(() => runInPage(article, readTarget)).toEqual({ title: section, inView: true });
  });

  it('finds the same marks and cards in the article', async () => {
    const article = await browser().open(browser().extensionUrl('article.html?id=backache-and-depression'));
    await article.bringToFront();
    const [first] = await waitForMarks(article);
    await hoverMark(article, first ?? '');
    expect(await waitForCard(article)).toMatchObject({ role: 'dialog' });
  });

  it('is told when there is no such article', async () => {
    const article = await browser().open(browser().extensionUrl('article.html?id=no-such-article'));
    await expect
      .poll(() => runInPage(article, () => document.body.textContent))
      .toContain('no article at this address');
  });
});

/** Runs in the article: the section that its address names. */
function readTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const top = target?.getBoundingClientRect().top ?? Number.NaN;
  return { title: target?.querySelector('h2, h3')?.textContent ?? null, inView: top > -50 && top < innerHeight };
}
