import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { askTab, findTab } from '../support/extension/ask-tab';
import { pressControl, readShownText } from '../support/page/controls';
import { runInPage } from '../support/page/run-in-page';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { openMarked, SORE_BACK } from '../support/stories/open-story';

/** More than one reading takes in: 300,000 words. */
const FILLER = '<p>The boat leaves the harbour at nine and comes back in the evening, says the man.</p>'.repeat(19_000);
const LONG_MS = 300_000;

async function openPopup(driven: DrivenBrowser, page: Page): Promise<Page> {
  const popup = await driven.open(driven.extensionUrl(`popup.html?tab=${await findTab(driven, page)}`));
  await popup.bringToFront();
  return popup;
}

async function listConcepts(driven: DrivenBrowser, page: Page): Promise<string[]> {
  return (await askTab(driven, page, 'listTerms')).map(({ concept }) => concept);
}

inBothBrowsers('A page takes more than it should', (browser) => {
  it(
    'is read to a certain length, and further when the reader asks',
    async () => {
      const page = await openMarked(browser());
      const end = '<p>Lying awake again? Insomnia is common.</p>';
      await runInPage(page, (html) => document.body.insertAdjacentHTML('beforeend', html), FILLER + end);
      await expect.poll(() => askTab(browser(), page, 'readExtent'), { timeout: 60_000 }).toBe('beginning');
      expect(await listConcepts(browser(), page)).not.toContain('insomnia');
      const popup = await openPopup(browser(), page);
      await expect.poll(() => readShownText(popup)).toContain('only its first part has been read');
      await page.bringToFront();
      const answer = askTab(browser(), page, 'readOn');
      await expect.poll(() => listConcepts(browser(), page), { timeout: 60_000 }).toContain('insomnia');
      await answer;
      await popup.bringToFront();
      await expect.poll(() => readShownText(popup)).not.toContain('only its first part');
    },
    LONG_MS,
  );

  it(
    'is no longer followed when it changes too much, and read anew when the reader asks',
    async () => {
      const page = await openMarked(browser(), `${SORE_BACK}<div id="here" hidden></div>`);
      await runInPage(page, () => {
        const here = document.getElementById('here')!;
        // In the end nearly as many words as are read of a page. Hidden, they cost the page itself little, so that it has time for us.
        const row = '<div><p>The <b>boat</b> leaves <i>at nine</i>.</p><p>Too much <b>rain</b>.</p></div>';
        // Ever more of it: the dearer a look, the longer until the next one, and how dear so much is differs between machines.
        let rows = 6_000;
        const storm = setInterval(() => {
          here.innerHTML = row.repeat(rows);
          rows = Math.min(35_000, rows + 1_000);
        }, 3_000);
        document.addEventListener('calm', () => clearInterval(storm), { once: true });
      });
      await expect.poll(() => askTab(browser(), page, 'readExtent'), { timeout: 240_000 }).toBe('unfollowed');
      // A page that has no time for itself has none to answer the popup with. Firefox is busy for a while even then, with what was taken away.
      await runInPage(page, () => document.dispatchEvent(new Event('calm')));
      const popup = await openPopup(browser(), page);
      await expect.poll(() => readShownText(popup), { timeout: 60_000 }).toContain('no longer follows it');
      await page.bringToFront();
      await runInPage(page, () => {
        document.body.innerHTML = '<p>Lying awake again? Insomnia is common.</p>';
      });
      await popup.bringToFront();
      await pressControl(popup, 'Read it as it is now');
      // Beside a real popup the page stays in sight; what is out of sight has few idle moments.
      await page.bringToFront();
      await expect.poll(() => listConcepts(browser(), page)).toEqual(['insomnia']);
    },
    LONG_MS,
  );
});
