import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { bundleForPage } from '../page/bundle-for-page';
import { runInPage } from '../page/run-in-page';
import { LINES, lineAt } from './ack-server';
import type { KeptBrowser } from './kept-browser';
import type { SaveJob } from './save-in-tab';

/** Where the function below runs, the browser provides this. */
declare const chrome: typeof import('wxt/browser').browser;

/** As many saves of lines of the page, each with an id of its own made before it is asked for. */
export function planSaves(count: number, abreast: number, patienceMs: number): SaveJob {
  const requests = Array.from({ length: count }, (_, index) => {
    const exact = lineAt(index % LINES);
    return { id: randomUUID(), exact, start: (index % LINES) * exact.length };
  });
  return { requests, abreast, patienceMs };
}

let saver: Promise<string> | null = null;

/**
 * Sets saves going in a tab and does not wait for them: they are asked for by a script of the extension in that tab, with
 * the code by which the content script asks, and each answer is told to the server of the page.
 */
export async function startSaving(kept: KeptBrowser, page: Page, job: SaveJob): Promise<void> {
  saver ??= bundleForPage(new URL('./save-in-tab.ts', import.meta.url), 'saver');
  const url = page.url();
  const tab = await runInPage(
    kept.own,
    async (url: string) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id ?? null,
    url,
  );
  if (tab === null) throw new Error(`no tab shows ${url}`);
  // What is started here outlives the call: `void` answers at once.
  const expression = `(() => { ${await saver}; void saver.saveInTab(${JSON.stringify(job)}); })`;
  await kept.own.evaluate(
    `chrome.scripting.executeScript({ target: { tabId: ${tab} }, func: ${expression} }).then(() => null)`,
  );
}
