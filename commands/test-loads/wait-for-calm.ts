import type { Page } from 'puppeteer-core';
import { asExpression, runInPage } from '../../tests/support/page/run-in-page';

export interface LoadTimes {
  /** From the start of the navigation to the end of the load event. */
  readonly loadMs: number;
  /** From the start of the navigation until the page is calm. */
  readonly calmMs: number;
  /** After the load, the longest time by which a beat was late. */
  readonly longestGapMs: number;
  /** The page was not calm within the time that is waited for it; then `calmMs` is that time. */
  readonly isRestless: boolean;
}

/** A timer comes at most so often. */
const BEAT_MS = 4;
/** A beat that comes so much too late tells of a task. */
const TASK_MS = 5;
const CALM_MS = 500;
const MOST_MS = 15_000;

/**
 * Loads a page and waits until it is calm: from the load event on, a timer beats in the page; calm is the end of the last
 * beat that came 5 ms late or more, when none has for half a second. Without any, it is the load event. What other
 * programs take from the page counts alike with the extension and without.
 */
export async function waitForCalm(page: Page, load: () => Promise<unknown>): Promise<LoadTimes> {
  await page.evaluateOnNewDocument(asExpression(beatAfterLoad, [BEAT_MS, TASK_MS, CALM_MS, MOST_MS]));
  await load();
  return runInPage(page, () => (globalThis as unknown as { calm: Promise<LoadTimes> }).calm);
}

/** Runs in the page, before anything of its own. */
function beatAfterLoad(beatMs: number, taskMs: number, calmMs: number, mostMs: number): void {
  if (window !== top) return;
  const calm = new Promise<LoadTimes>((resolve) => {
    addEventListener('load', () => {
      let loadMs = Number.NaN;
      let [last, calmAt, longestGapMs] = [0, 0, 0];
      const beat = () => {
        const now = performance.now();
        const late = now - last - beatMs;
        longestGapMs = Math.max(longestGapMs, late);
        if (late >= taskMs) calmAt = now;
        last = now;
        const isRestless = now - loadMs > mostMs;
        if (!isRestless && now - calmAt < calmMs) setTimeout(beat, beatMs);
        else resolve({ loadMs, calmMs: isRestless ? now : calmAt, longestGapMs, isRestless });
      };
      // By then the load event is over.
      setTimeout(() => {
        const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        loadMs = entry?.loadEventEnd ?? Number.NaN;
        last = loadMs;
        calmAt = loadMs;
        beat();
      }, 0);
    });
  });
  Object.assign(globalThis, { calm });
}
