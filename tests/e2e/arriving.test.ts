import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askAsOwnPage } from '../support/extension/ask-tab';
import { readFrameWorld } from '../support/extension/read-frame-world';
import { runInPage } from '../support/page/run-in-page';
import { inBothBrowsers, inOneBrowser } from '../support/stories/in-both-browsers';
import { openBody, waitForMark } from '../support/stories/open-story';
import { serveBody, shareServer } from '../support/stories/share-server';
import { expectToStay, waitUntil } from '../support/wait-until';

/** Where the functions below run, the browser provides this. */
declare const chrome: typeof import('wxt/browser').browser;

const SORE = '<p>Too much inflammation hurts.</p>';

inBothBrowsers('A page arrives', (browser) => {
  const silent = createServer(() => undefined);
  beforeAll(() => new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve)));
  afterAll(() => {
    silent.closeAllConnections();
    silent.close();
  });

  it('is marked though it never ends loading', async () => {
    const { port } = silent.address() as AddressInfo;
    const url = await serveBody(`${SORE}<img src="http://127.0.0.1:${port}/never.png" alt="">`);
    const page = await browser().browser.newPage();
    await page.bringToFront();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await waitForMark(page, 'inflammation');
    expect(await runInPage(page, () => document.readyState)).toBe('interactive');
  });

  it('is waited for in a tab that nobody looks at, and marked when somebody does', async () => {
    await openBody(browser(), '<p>The ferry leaves at seven.</p>');
    const url = await serveBody(SORE);
    await browser().runInExtension(async (url: string) => {
      await chrome.tabs.create({ url, active: false });
    }, url);
    const page = await waitUntil('the tab', () => browser().findPage((one) => one === url));
    await expect.poll(() => page.url()).toBe(url);
    expect(await runInPage(page, () => document.visibilityState)).toBe('hidden');
    await expect.poll(() => readFrameWorld(browser(), page)).toBe('waiting');
    await expectToStay(
      'nothing is read',
      700,
      () => readFrameWorld(browser(), page),
      (brought) => brought === 'waiting',
    );
    await page.bringToFront();
    await waitForMark(page, 'inflammation');
  });

  it('has nothing of ours in it where the reader has us off, and is left alone at once where that is chosen later', async () => {
    const page = await openBody(browser(), '<p>The ferry leaves at seven.</p>');
    const look = () => readFrameWorld(browser(), page);
    await expect.poll(look).toBe('glance');
    const setSite = (on: boolean) => askAsOwnPage(browser(), 'setSite', { url: page.url(), on });
    await setSite(false);
    try {
      await page.bringToFront();
      await expect.poll(look).toBe('nothing');
      await runInPage(page, (html: string) => document.body.insertAdjacentHTML('beforeend', html), SORE);
      await expectToStay('nothing', 700, look, (brought) => brought === 'nothing');
    } finally {
      await setSite(true);
    }
    await waitForMark(page, 'inflammation');
  });
});

inOneBrowser('chromium', 'A page is loaded before the reader goes to it', (browser) => {
  /** Asked of the extension: the driver loses sight of a page that was loaded ahead. */
  const look = (url: string) =>
    browser().runInExtension(async (url: string) => {
      const [tab] = await chrome.tabs.query({ url });
      if (tab?.id === undefined) return null;
      const func = () => {
        const [entry] = performance.getEntriesByType('navigation') as { activationStart?: number }[];
        return { wasAhead: (entry?.activationStart ?? 0) > 0, marks: CSS.highlights.get('term')?.size ?? 0 };
      };
      const [seen] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func });
      return seen?.result;
    }, url);

  it('is marked when they have come', async () => {
    const server = await shareServer();
    const next = await serveBody(
      `${SORE}<script>if (document.prerendering) addEventListener('load', () => fetch('/loaded-ahead'))</script>`,
    );
    const rules = JSON.stringify({ prerender: [{ source: 'list', urls: [next], eagerness: 'immediate' }] });
    const link = `<a href="${next}">On to the next</a>`;
    const page = await openBody(browser(), `<script type="speculationrules">${rules}</script>${link}`);
    await expect.poll(() => server.requests).toContain('/loaded-ahead');
    await page.click('a');
    await expect.poll(() => look(next)).toEqual({ wasAhead: true, marks: 1 });
  });
});
