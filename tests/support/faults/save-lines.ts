import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { runInPage } from '../page/run-in-page';
import { LINES, lineAt } from './ack-server';
import type { KeptBrowser } from './kept-browser';

/** Where the functions below run, the browser provides this. */
declare const chrome: typeof import('wxt/browser').browser;

export interface SaveJob {
  readonly requests: readonly { readonly id: string; readonly exact: string; readonly start: number }[];
  /** How many saves are under way at once. */
  readonly abreast: number;
  /** For how long a save is asked for again when no answer comes. */
  readonly patienceMs: number;
}

/** As many saves of lines of the page, each with an id of its own made before it is asked for. */
export function planSaves(count: number, abreast: number, patienceMs: number): SaveJob {
  const requests = Array.from({ length: count }, (_, index) => {
    const exact = lineAt(index % LINES);
    return { id: randomUUID(), exact, start: (index % LINES) * exact.length };
  });
  return { requests, abreast, patienceMs };
}

/**
 * Sets saves going in a tab and does not wait for them: they are asked for by a script of the extension in that tab, as
 * the content script asks, and each answer is told to the server of the page.
 */
export async function startSaving(kept: KeptBrowser, page: Page, job: SaveJob): Promise<void> {
  const url = page.url();
  const tab = await runInPage(
    kept.own,
    async (url: string) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id ?? null,
    url,
  );
  if (tab === null) throw new Error(`no tab shows ${url}`);
  // What is started here outlives the call: `void` answers at once.
  const expression = `(() => { const __name = (named) => named; void (${saveInTab})(${JSON.stringify(job)}); })`;
  await kept.own.evaluate(
    `chrome.scripting.executeScript({ target: { tabId: ${tab} }, func: ${expression} }).then(() => null)`,
  );
}

/** Runs in the tab, in the world of our content script. */
async function saveInTab(job: SaveJob): Promise<void> {
  const PAUSE_MS = 20;
  // As messaging/ask-again.ts has it: 5 s, 10 s, 20 s, and so on while patience lasts.
  const FIRST_ANSWER_MS = 5_000;
  const LONGEST_ANSWER_MS = 20_000;
  const rest = [...job.requests];
  const tell = (what: string) =>
    fetch(`${location.origin}/told/${encodeURIComponent(what)}`, { cache: 'no-store' }).catch(() => undefined);
  const request = ({ id, exact, start }: SaveJob['requests'][number]) => ({
    name: 'saveHighlight',
    payload: {
      id,
      passage: { exact, prefix: '', suffix: '', start, end: start + exact.length },
      concepts: [],
      colour: 'yellow',
    },
  });
  const ask = async (one: SaveJob['requests'][number]): Promise<string> => {
    let last = '';
    let answerMs = FIRST_ANSWER_MS;
    for (const end = performance.now() + job.patienceMs; performance.now() < end; ) {
      try {
        const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), answerMs));
        const reply = await Promise.race([chrome.runtime.sendMessage(request(one)), late]);
        if (reply?.ok === true && reply.value.saved === true) return `saved ${one.id}`;
        if (reply === null) answerMs = Math.min(2 * answerMs, LONGEST_ANSWER_MS);
        last = JSON.stringify(reply ?? null);
        if (reply?.ok === true) break;
      } catch (error) {
        last = String(error);
      }
      void tell(`retry ${one.id} ${last}`);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    return `refused ${one.id} ${last}`;
  };
  const work = async () => {
    for (let one = rest.shift(); one; one = rest.shift()) await tell(await ask(one));
  };
  await Promise.all(Array.from({ length: job.abreast }, work));
  await tell(`done ${location.search}`);
}
