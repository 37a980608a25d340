import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setColourScheme } from '../support/browser/colour-scheme';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { readCard, waitForCard } from '../support/card/read-card';
import { askAsOwnPage, findTab } from '../support/extension/ask-tab';
import { closePanel, isPanelOpen } from '../support/extension/side-panel';
import { pressControl, readShownText } from '../support/page/controls';
import { findAxeProblems } from '../support/page/find-axe-problems';
import { readMarks } from '../support/page/marks';
import { runInPage } from '../support/page/run-in-page';
import { type PageServer, servePages } from '../support/serve/serve-pages';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { SORE_BACK, waitForAllMarks, waitForMark } from '../support/stories/open-story';
import { writePage } from '../support/stories/share-server';
import { waitUntil } from '../support/wait-until';

/** A site of its own, so that what is set for it touches no other story. */
let site: PageServer;
beforeAll(async () => {
  site = await servePages();
  site.put('page.html', writePage(SORE_BACK));
  site.put('other.html', writePage('<p>Nobody likes insomnia. The boat leaves at nine.</p>'));
  site.put('empty.html', writePage('<p>The boat leaves at nine.</p>'));
});
afterAll(() => site.close());

async function openSite(driven: DrivenBrowser, path = 'page.html'): Promise<Page> {
  const page = await driven.open(site.url(path));
  await page.bringToFront();
  return page;
}

/** The side panel as a page about another tab, as narrow as a panel: no test can press into the real one. */
async function openPanel(driven: DrivenBrowser, page: Page): Promise<Page> {
  const panel = await driven.open(driven.extensionUrl(`sidepanel.html?tab=${await findTab(driven, page)}`));
  await panel.setViewport({ width: 320, height: 560 });
  await panel.bringToFront();
  return panel;
}

const readWords = (panel: Page) =>
  runInPage(panel, () => [...document.querySelectorAll('.term-text')].map((one) => one.textContent));
const readFocus = (panel: Page) => runInPage(panel, () => document.activeElement?.textContent ?? '');

inBothBrowsers('A reader keeps the list of words beside the page', (browser) => {
  it('lists every word, also those that are not marked, and shows one on the page', async () => {
    const density = (density: string) => askAsOwnPage(browser(), 'setDensity', { density });
    await density('few');
    try {
      const page = await openSite(browser());
      const marks = await waitForAllMarks(page);
      const panel = await openPanel(browser(), page);
      await waitUntil('all four words', async () => (await readWords(panel)).length === 4);
      const words = await readWords(panel);
      const unmarked = words.filter((word) => !marks.includes(word));
      expect(unmarked).not.toEqual([]);
      for (const word of [unmarked[0]!, 'depression']) {
        await panel.bringToFront();
        await pressControl(panel, new RegExp(`^${word}`));
        await page.bringToFront();
        expect(await waitForCard(page)).toMatchObject({ role: 'dialog' });
        await expect.poll(async () => (await readCard(page))?.text.toLowerCase()).toContain(word.toLowerCase());
      }
      expect(await readShownText(panel)).toContain('4 words on this page');
    } finally {
      await density('balanced');
    }
  });

  it('keeps up with the page, and keeps the focus where it is', async () => {
    const page = await openSite(browser());
    await waitForMark(page, 'inflammation');
    const panel = await openPanel(browser(), page);
    await expect.poll(() => readShownText(panel)).toContain('4 words on this page');
    await runInPage(panel, () => document.querySelectorAll<HTMLElement>('.term-button')[1]?.focus());
    const focus = await readFocus(panel);
    await page.bringToFront();
    await runInPage(page, () => document.body.insertAdjacentHTML('afterbegin', '<p>Nobody likes insomnia.</p>'));
    await waitForMark(page, 'insomnia');
    await panel.bringToFront();
    await expect.poll(() => readShownText(panel)).toContain('5 words on this page');
    expect(await readFocus(panel)).toBe(focus);

    await page.goto(site.url('empty.html'));
    await expect.poll(() => readShownText(panel)).toContain('No health words here');
  });

  it('follows the reader from tab to tab', async () => {
    const first = await openSite(browser());
    await waitForMark(first, 'inflammation');
    const second = await openSite(browser(), 'other.html');
    await waitForMark(second, 'insomnia');
    const panel = await browser().open(browser().extensionUrl('sidepanel.html'));
    await first.bringToFront();
    await expect.poll(() => readWords(panel)).toContain('inflammation');
    await second.bringToFront();
    await expect.poll(() => readWords(panel)).toEqual(['insomnia']);
  });

  it('opens it from the popup', async () => {
    const page = await openSite(browser());
    expect(await isPanelOpen(browser())).toBe(false);
    const popup = await browser().open(browser().extensionUrl(`popup.html?tab=${await findTab(browser(), page)}`));
    await popup.bringToFront();
    await pressControl(popup, 'Open the list beside the page');
    try {
      await waitUntil('the side panel', () => isPanelOpen(browser()));
    } finally {
      await closePanel(browser());
    }
  });

  it('says why there are no words, and turns the site on again', async () => {
    const page = await openSite(browser());
    await waitForMark(page, 'inflammation');
    const panel = await openPanel(browser(), page);
    await pressControl(panel, /^Explain words on/);
    await expect.poll(() => readShownText(panel)).toContain('Off for this site');
    await expect.poll(() => readMarks(page)).toEqual([]);
    await pressControl(panel, /^Explain words on/);
    await expect.poll(() => readWords(panel)).toContain('inflammation');
  });

  it.each(['light', 'dark'] as const)('finds nothing in the way (%s)', async (scheme) => {
    const page = await openSite(browser());
    await waitForMark(page, 'inflammation');
    const panel = await openPanel(browser(), page);
    await setColourScheme(browser(), panel, scheme);
    await expect.poll(() => readShownText(panel)).toContain('4 words on this page');
    expect(await findAxeProblems(panel)).toEqual([]);
    expect(await runInPage(panel, () => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await setColourScheme(browser(), panel, 'light');
  });
});
