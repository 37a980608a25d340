import { expect, it } from 'vitest';
import { clickInCard, waitForCard, waitForNoCard } from '../support/card/read-card';
import { askTab } from '../support/extension/ask-tab';
import { hoverMark } from '../support/page/hover-mark';
import { findMark, readMarks } from '../support/page/marks';
import { runInPage } from '../support/page/run-in-page';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { markAll, openBody, openMarked, SORE_BACK, waitForAllMarks } from '../support/stories/open-story';

inBothBrowsers('A page changes while it is read', (browser) => {
  it('has words marked in text that comes later', async () => {
    const page = await openMarked(browser(), `<main id="here">${SORE_BACK}</main>`);
    await markAll(browser(), page);
    await runInPage(page, () => {
      const added = document.createElement('section');
      added.innerHTML = '<h2>More</h2><p>Lying awake again? Insomnia is common.</p>';
      document.getElementById('here')?.append(added);
    });
    await expect.poll(() => readMarks(page)).toContain('Insomnia');
  });

  it('says nothing of health at first, then does, and then no longer', async () => {
    const driven = browser();
    const page = await openBody(driven, '<main id="here"><p>The paint on the window had dried by noon.</p></main>');
    // Asked for before the page is read, it is read first.
    expect(await askTab(driven, page, 'listTerms')).toEqual([]);
    const add = (id: string, text: string) =>
      runInPage(
        page,
        (id: string, text: string) => {
          const added = document.createElement('p');
          added.id = id;
          added.textContent = text;
          document.getElementById('here')?.append(added);
        },
        id,
        text,
      );
    for (const id of ['first', 'second']) {
      await add(id, 'Too much inflammation hurts.');
      await expect.poll(() => readMarks(page)).toEqual(['inflammation']);
      await runInPage(page, (id: string) => document.getElementById(id)?.remove(), id);
      await expect.poll(() => readMarks(page)).toEqual([]);
      await expect.poll(() => askTab(driven, page, 'listTerms')).toEqual([]);
    }
  });

  it('has marks follow text that is rewritten, and go with text that is taken away', async () => {
    const page = await openMarked(browser(), `<p id="one">Too much inflammation hurts.</p>${SORE_BACK}`);
    await markAll(browser(), page);
    await runInPage(page, () => {
      const one = document.getElementById('one');
      if (one?.firstChild) one.firstChild.nodeValue = 'Lying awake again? Insomnia is common.';
    });
    await expect.poll(() => readMarks(page)).toContain('Insomnia');
    await runInPage(page, () => document.getElementById('one')?.remove());
    await expect.poll(() => readMarks(page)).not.toContain('Insomnia');
  });

  it('has words marked that were folded away and are opened', async () => {
    const page = await openMarked(
      browser(),
      `<p>Too much inflammation hurts.</p><details><summary>Nights</summary><p>Insomnia is common.</p></details>`,
    );
    await markAll(browser(), page);
    await page.click('summary');
    await expect.poll(() => findMark(page, 'Insomnia')).not.toBeNull();
  });

  it('loses an open card when its word is taken away', async () => {
    const page = await openMarked(browser(), `<p id="one">Too much inflammation hurts.</p>${SORE_BACK}`);
    await hoverMark(page, 'inflammation');
    await waitForCard(page);
    await runInPage(page, () => document.getElementById('one')?.remove());
    await waitForNoCard(page);
  });

  it('is not read again for what the card does', async () => {
    const page = await openMarked(browser());
    await waitForAllMarks(page);
    const before = await page.evaluateHandle(() => [...CSS.highlights.values()].flatMap((one) => [...one]));
    const terms = await askTab(browser(), page, 'listTerms');
    await hoverMark(page, 'inflammation');
    await waitForCard(page);
    await clickInCard(page, 'More');
    await clickInCard(page, 'Close');
    await waitForNoCard(page);
    // A page that is read again gets its ranges anew.
    const isSame = await page.evaluate((before) => {
      const now = [...CSS.highlights.values()].flatMap((one) => [...one]);
      return now.length === before.length && now.every((range) => before.includes(range));
    }, before);
    expect(isSame).toBe(true);
    expect(await askTab(browser(), page, 'listTerms')).toEqual(terms);
  });
});
