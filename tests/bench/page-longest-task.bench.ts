import { measureScript } from '../../commands/test-pages/measure-script';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { readMarks } from '../support/page/marks';
import { scrollThrough, settlePage } from '../support/page/scroll-through';
import { waitUntilSteady } from '../support/wait-until';
import type { Bench } from './bench';
import { findMedian } from './find-median';
import { findSavedPages } from './find-saved-pages';
import { withBrowsers, withPage } from './open-browsers';

const ROUNDS = 3;
const LIMIT_MS = 16;
const LOAD_MS = 60_000;

/** `page.longest-task-ms`: the most that our script takes of one task, over loading and scrolling through the saved pages. */
const bench: Bench = () =>
  withBrowsers(async ({ ours, server }) => {
    const longest: { name: string; ms: number }[] = [];
    for (const name of findSavedPages()) {
      const rounds: number[] = [];
      while (rounds.length < ROUNDS) rounds.push(await measurePage(ours, server.url(name)));
      longest.push({ name, ms: findMedian(rounds) });
    }
    longest.sort((a, b) => b.ms - a.ms);
    console.error(`page.longest-task-ms: ${longest.slice(0, 3).map(describePage).join(', ')}`);
    const [mine, typical] = [longest[0]!.ms, findMedian(longest.map((one) => one.ms))];
    const row = { unit: 'ms', against: 'our limit', theirs: LIMIT_MS };
    return [
      { ...row, name: 'page.longest-task-ms', ours: mine, ratio: mine / LIMIT_MS },
      { ...row, name: 'page.longest-task-ms.median-page', ours: typical, ratio: typical / LIMIT_MS },
    ];
  });
export default bench;

function measurePage(ours: DrivenBrowser, url: string): Promise<number> {
  return withPage(ours, async (page) => {
    const stop = await measureScript(page, ours.extensionUrl());
    await page.goto(url, { waitUntil: 'load', timeout: LOAD_MS });
    await settlePage(page);
    await scrollThrough(page);
    await waitUntilSteady('the marks', () => readMarks(page));
    return (await stop()).longestTaskMs;
  });
}

function describePage({ name, ms }: { readonly name: string; readonly ms: number }): string {
  return `${name} ${ms.toFixed(1)} ms`;
}
