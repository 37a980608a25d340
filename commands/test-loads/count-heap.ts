import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../tests/support/browser/driven-browser';
import { launchWith } from '../../tests/support/browser/launch';
import { readMarks } from '../../tests/support/page/marks';
import { settlePage } from '../../tests/support/page/scroll-through';
import { startLoggingProxy } from '../../tests/support/serve/logging-proxy';
import { servePages } from '../../tests/support/serve/serve-pages';
import { waitUntilSteady } from '../../tests/support/wait-until';
import { listPages } from '../test-pages/list-pages';
import type { LoadSetting } from './load';
import { describeLoad, type LoadRow } from './load-row';

const MOST_MB = 6;
const LOAD_MS = 60_000;

/** Heaps of all tabs, each counted once: tabs of one site may share a process, and with it a heap. */
interface Heaps {
  readonly heaps: number;
  readonly usedMb: number;
  readonly marks: number;
}

/**
 * P5: many tabs, each with a saved page that was read. V8 counts a heap per process, not per world; so the same tabs are
 * opened in a browser with the extension and in one without, garbage is collected, and the difference is shared out.
 */
export async function countHeap({ kind, options, say }: LoadSetting): Promise<readonly LoadRow[]> {
  const pages = listPages(options.folder);
  const proxy = await startLoggingProxy();
  const server = await servePages(options.folder);
  const urls = Array.from({ length: options.tabs }, (_, tab) => server.url(`${pages[tab % pages.length]}?${tab}`));
  const count = async (withExtension: boolean) => {
    const driven = await launchWith(kind, { withExtension, proxy: proxy.address });
    try {
      return await countAllHeaps(driven, withExtension, urls, say);
    } finally {
      await driven.close();
    }
  };
  try {
    const [bare, ours] = [await count(false), await count(true)];
    return [
      describeLoad({
        test: 'P5 heap per tab',
        browser: kind,
        tries: options.tabs,
        measured: {
          heapMbPerTab: (ours.usedMb - bare.usedMb) / options.tabs,
          usedMbWithout: bare.usedMb,
          usedMbWith: ours.usedMb,
          heapsWithout: bare.heaps,
          heapsWith: ours.heaps,
          marks: ours.marks,
        },
        limit: { heapMbPerTab: MOST_MB },
        detail: `${Math.min(pages.length, options.tabs)} different pages; heap of V8 after its garbage was collected`,
      }),
    ];
  } finally {
    await Promise.all([server.close(), proxy.close()]);
  }
}

async function countAllHeaps(
  driven: DrivenBrowser,
  isRead: boolean,
  urls: readonly string[],
  say: LoadSetting['say'],
): Promise<Heaps> {
  const tabs: Page[] = [];
  let marks = 0;
  for (const url of urls) {
    const page = await driven.browser.newPage();
    await page.goto(url, { waitUntil: 'load', timeout: LOAD_MS });
    const [found] = await Promise.all([isRead ? readAllMarks(page) : [], settlePage(page)]);
    marks += found.length;
    tabs.push(page);
    if (tabs.length % 10 === 0) say(`${tabs.length} tabs`);
  }
  const used = new Map<string, number>();
  for (const page of tabs) {
    const { isolate, bytes } = await readHeap(page);
    used.set(isolate, Math.max(used.get(isolate) ?? 0, bytes));
  }
  const bytes = [...used.values()].reduce((sum, one) => sum + one, 0);
  return { heaps: used.size, usedMb: bytes / 1_000_000, marks };
}

function readAllMarks(page: Page): Promise<string[]> {
  return waitUntilSteady('the marks', () => readMarks(page).catch(() => []));
}

async function readHeap(page: Page): Promise<{ isolate: string; bytes: number }> {
  const session = await page.createCDPSession();
  // Twice: what the first collection lets go of may hold on to more.
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { id } = await session.send('Runtime.getIsolateId');
  await session.detach();
  return { isolate: id, bytes: usedSize };
}
