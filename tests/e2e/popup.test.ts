import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { readCard, waitForCard } from '../support/card/read-card';
import { askAsOwnPage, findTab, readToolbarTitle } from '../support/extension/ask-tab';
import { findControl, pressControl, readShownText } from '../support/page/controls';
import { hoverMark } from '../support/page/hover-mark';
import { readMarks } from '../support/page/marks';
import { takeSnapshot } from '../support/page/snapshot';
import { type PageServer, servePages } from '../support/serve/serve-pages';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { SORE_BACK, waitForMark } from '../support/stories/open-story';
import { writePage } from '../support/stories/share-server';
import { expectToStay, waitUntil } from '../support/wait-until';

/** A site of its own, so that switching it off touches no other story. */
let site: PageServer;
beforeAll(async () => {
  site = await servePages();
  site.put('page.html', writePage(SORE_BACK));
  site.put('notes.txt', 'Inflammation and depression.');
  site.put('empty.html', writePage('<p>The boat leaves at nine.</p>'));
});
afterAll(() => site.close());

/** The popup as a page about another tab: no headless browser opens the real one. */
async function openPopup(driven: DrivenBrowser, page: Page): Promise<Page> {
  const popup = await driven.open(driven.extensionUrl(`popup.html?tab=${await findTab(driven, page)}`));
  await popup.bringToFront();
  return popup;
}

async function openSite(driven: DrivenBrowser, path = 'page.html'): Promise<Page> {
  const page = await driven.open(site.url(path));
  await page.bringToFront();
  return page;
}

inBothBrowsers('A reader opens the popup', (browser, kind) => {
  it('lists the words of the page with what they mean', async () => {
    const page = await openSite(browser());
    await waitForMark(page, 'inflammation');
    const popup = await openPopup(browser(), page);
    await expect.poll(() => readShownText(popup)).toMatch(/4 words on this page/);
    await pressControl(popup, /^inflammation/);
    await expect.poll(() => readShownText(popup)).toMatch(/responds to injury or germs/);
  });

  it('shows a word on the page', async () => {
    const page = await openSite(browser());
    await waitForMark(page, 'inflammation');
    const popup = await openPopup(browser(), page);
    await pressControl(popup, /^depression/);
    await pressControl(popup, 'Show on page');
    const isPopup = (url: string) => url.startsWith(browser().extensionUrl('popup.html'));
    // Chromium lets a page close itself that is a real popup, not one that a test went to in a tab.
    if (kind === 'firefox') {
      await waitUntil('the popup to close itself', async () => (await browser().findPage(isPopup)) === null);
    }
    await page.bringToFront();
    expect(await waitForCard(page, 'depression')).toMatchObject({ role: 'dialog' });
  });

  it('turns the site off and on again without a reload', async () => {
    const page = await openSite(browser());
    await waitForMark(page, 'inflammation');
    const popup = await openPopup(browser(), page);
    await pressControl(popup, /^Explain words on/);
    await expect.poll(() => readShownText(popup)).toContain('Off for this site');
    await expect.poll(() => readMarks(page)).toEqual([]);
    await expect.poll(() => takeSnapshot(page)).toMatchObject({ hosts: 0 });
    await expect.poll(() => readToolbarTitle(browser(), page)).toContain('off for this site');

    await pressControl(popup, /^Explain words on/);
    await page.bringToFront();
    await waitForMark(page, 'inflammation');
    await expect.poll(() => readToolbarTitle(browser(), page)).toBe('Interplay');
  });

  it('closes the card of a page that is turned off', async () => {
    const page = await openSite(browser());
    await waitForMark(page, 'inflammation');
    await hoverMark(page, 'inflammation');
    await waitForCard(page);
    try {
      await askAsOwnPage(browser(), 'setSite', { url: page.url(), on: false });
      await waitUntil('no card', async () => (await readCard(page)) === null);
    } finally {
      await askAsOwnPage(browser(), 'setSite', { url: page.url(), on: true });
    }
  });

  it('pauses everywhere and resumes, for new pages too', async () => {
    const page = await openSite(browser());
    await waitForMark(page, 'inflammation');
    const popup = await openPopup(browser(), page);
    await pressControl(popup, 'Pause everywhere');
    try {
      await expect.poll(() => readMarks(page)).toEqual([]);
      const other = await openSite(browser(), 'page.html?other');
      await expectToStay(
        'nothing is marked',
        700,
        () => readMarks(other),
        (marks) => marks.length === 0,
      );
      await expect.poll(() => readToolbarTitle(browser(), page)).toContain('paused');
    } finally {
      await popup.bringToFront();
      await pressControl(popup, 'Resume');
    }
    await page.bringToFront();
    await waitForMark(page, 'inflammation');
  });

  it('says so when there is nothing to explain', async () => {
    const popup = await openPopup(browser(), await openSite(browser(), 'empty.html'));
    await expect.poll(() => readShownText(popup)).toContain('No health words here');
  });

  it('says of a text on its own that it is no web page', async () => {
    const page = await openSite(browser(), 'notes.txt');
    const popup = await openPopup(browser(), page);
    await expect.poll(() => readShownText(popup)).toMatch(/Not a web page.*plain text on its own/);
    expect(await findControl(popup, 'Reload this page')).toBeNull();
  });

  it('says why on pages of the browser', async () => {
    const page = await browser().open(browser().kind === 'chromium' ? 'chrome://version/' : 'about:license');
    const popup = await openPopup(browser(), page);
    await expect.poll(() => readShownText(popup)).toMatch(/Not on this page.*lets no extension run on its own pages/);
    expect(await findControl(popup, 'Reload this page')).toBeNull();
  });
});
