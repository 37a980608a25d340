import type { Page } from 'puppeteer-core';
import { waitUntil } from '../wait-until';

/**
 * How loading is measured: Chromium traces the tasks of the page's main thread from before the navigation on. The page is
 * idle from the first moment at or after its `load` event on from which that thread has no task over 5 ms for a third of a
 * second. So slices of 6 ms, as we work in, keep it from being idle; whoever works later, after such a rest, does not.
 */
const CATEGORIES = ['-*', 'blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
const REST_MS = 300;
const LONG_TASK_MS = 5;
/** A page that moves all the time never rests. */
const DEADLINE_MS = 8_000;
const LOAD_MS = 60_000;

export interface LoadTime {
  /** From the start of the navigation until the end of the page's own `load` event. */
  readonly loadMs: number;
  /** From the start of the navigation until the page was idle; null where it never was. */
  readonly idleMs: number | null;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, as everything in a trace. */
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly data?: { readonly isOutermostMainFrame?: boolean; readonly documentLoaderURL?: string } };
}

interface Task {
  readonly start: number;
  readonly end: number;
}

/** Loads `url` in an empty tab and says how long that took. Chromium only. */
export async function measureLoad(page: Page, url: string): Promise<LoadTime> {
  await page.tracing.start({ categories: CATEGORIES });
  await page.goto(url, { waitUntil: 'load', timeout: LOAD_MS });
  await waitForRest(page);
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString('utf8')) as { traceEvents: TraceEvent[] };
  return readLoadTime(traceEvents);
}

/** Waits until the browser's own count of the time in tasks grows so little that no task can have been long. */
async function waitForRest(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const readTaskMs = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find((one) => one.name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  let since = performance.now();
  let before = await readTaskMs();
  const hasRested = async () => {
    const now = await readTaskMs();
    if (now - before > LONG_TASK_MS) since = performance.now();
    before = now;
    return performance.now() - since > REST_MS * 2;
  };
  await waitUntil('a page at rest', hasRested, DEADLINE_MS).catch(() => undefined);
  await session.detach();
}

function readLoadTime(events: readonly TraceEvent[]): LoadTime {
  const start = events.findLast(
    ({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL?.startsWith('http') === true,
  );
  const load = events.findLast(({ name, args }) => name === 'MarkLoad' && args.data?.isOutermostMainFrame === true);
  if (load === undefined || start === undefined) throw new Error('the trace has no load event');
  const tasks = events
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === load.pid && tid === load.tid)
    .map(({ ts, dur = 0 }) => ({ start: ts / 1000, end: (ts + dur) / 1000 }))
    .sort((a, b) => a.start - b.start);
  const [began, loaded, last] = [start.ts / 1000, load.ts / 1000, tasks.at(-1)?.end ?? 0];
  const idle = findRest(tasks, loaded);
  return { loadMs: loaded - began, idleMs: idle + REST_MS > last ? null : idle - began };
}

/** The end of the last long task before the first rest from a moment on; the moment itself where the rest begins with it. */
function findRest(tasks: readonly Task[], from: number): number {
  let idle = from;
  for (const { start, end } of tasks) {
    if (end <= from || end - start <= LONG_TASK_MS) continue;
    if (start > idle + REST_MS) break;
    idle = end;
  }
  return idle;
}
