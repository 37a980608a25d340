import type { DrivenBrowser } from '../support/browser/driven-browser';
import { readMarks } from '../support/page/marks';
import { scrollThrough, settlePage } from '../support/page/scroll-through';
import { waitUntilSteady } from '../support/wait-until';
import type { Bench } from './bench';
import { findMedian } from './find-median';
import { findSavedPages } from './find-saved-pages';
import { withBrowsers, withPage } from './open-browsers';

const BYTES_PER_MB = 1_000_000;
const LIMIT_MB = 6;
const LOAD_MS = 60_000;
/** What one collection lets go may be the last that kept something else. */
const COLLECTIONS = 3;

/** `page.heap-per-tab`: what a tab's JavaScript heap holds more with the extension than without, after collecting garbage. */
const bench: Bench = () =>
  withBrowsers(async ({ ours, bare, server }) => {
    const more: { name: string; mb: number }[] = [];
    for (const name of findSavedPages()) {
      const without = await measureHeap(bare, server.url(name));
      const withUs = await measureHeap(ours, server.url(name));
      more.push({ name, mb: (withUs - without) / BYTES_PER_MB });
    }
    more.sort((a, b) => b.mb - a.mb);
    console.error(`page.heap-per-tab: ${more.map(({ name, mb }) => `${name} ${mb.toFixed(2)}`).join(', ')}`);
    const [median, most] = [findMedian(more.map((one) => one.mb)), more[0]!.mb];
    const row = { unit: 'MB', against: 'our limit', theirs: LIMIT_MB };
    return [
      { ...row, name: 'page.heap-per-tab', ours: median, ratio: median / LIMIT_MB },
      { ...row, name: 'page.heap-per-tab.most', ours: most, ratio: most / LIMIT_MB },
    ];
  });
export default bench;

/** Bytes of objects and of array buffers, in which the lexicon lies; each tab has a process and a heap to itself. */
function measureHeap(driven: DrivenBrowser, url: string): Promise<number> {
  return withPage(driven, async (page) => {
    await page.goto(url, { waitUntil: 'load', timeout: LOAD_MS });
    await settlePage(page);
    await scrollThrough(page);
    await waitUntilSteady('the marks', () => readMarks(page));
    const session = await page.createCDPSession();
    for (let i = 0; i < COLLECTIONS; i++) await session.send('HeapProfiler.collectGarbage');
    // What the protocol's types do not know yet: array buffers are counted apart.
    const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
    return usage.usedSize + (usage.backingStorageSize ?? 0);
  });
}
