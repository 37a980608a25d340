import type { Page } from 'puppeteer-core';
import { waitUntil } from '../wait-until';

/**
 * How loading is measured: Chromium traces the tasks of the page's main thread from before the navigation on. The page is
 * idle from the first moment at or after its `load` event on from which that thread has no task over 5 ms for a third of a
 * second. Whoever works later, after such a rest, does not keep it from being idle. By the processor it is idle from the first
 * moment on from which no task has had the processor for over 5 ms: where all cores are busy, a task of 1 ms stands still for 5.
 * By long tasks it is idle once none of over 50 ms follows: what the Long Tasks API calls long, and a reader feels.
 */
const CATEGORIES = ['-*', 'blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
const REST_MS = 300;
const SHORT_TASK_MS = 5;
/** https://www.w3.org/TR/longtasks-1/ */
const LONG_TASK_MS = 50;
/** A page that moves all the time never rests. */
const DEADLINE_MS = 8_000;
const LOAD_MS = 60_000;

export interface LoadTime {
  /** From the start of the navigation until the end of the page's own `load` event. */
  readonly loadMs: number;
  /** From the start of the navigation until the page was idle; null where it never was. */
  readonly idleMs: number | null;
  /** The same, of tasks only the time that they had the processor. */
  readonly idleByProcessorMs: number | null;
  /** The same, of tasks over 50 ms alone. */
  readonly idleByLongTasksMs: number | null;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, as everything in a trace. */
  readonly ts: number;
  readonly dur?: number;
  /** Of that, the time on the processor. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly isOutermostMainFrame?: boolean; readonly documentLoaderURL?: string } };
}

interface Task {
  readonly start: number;
  readonly end: number;
  /** How long it ran, by whichever clock. */
  readonly ms: number;
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
    if (now - before > SHORT_TASK_MS) since = performance.now();
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
    .sort((a, b) => a.ts - b.ts);
  const findIdle = (measure: (task: TraceEvent) => number, mostMs = SHORT_TASK_MS) => {
    const [began, loaded] = [start.ts / 1000, load.ts / 1000];
    const timed = tasks.map((task) => ({ start: task.ts / 1000, end: findEnd(task), ms: measure(task) / 1000 }));
    const idle = findRest(timed, loaded, mostMs);
    return idle + REST_MS > (timed.at(-1)?.end ?? 0) ? null : idle - began;
  };
  return {
    loadMs: (load.ts - start.ts) / 1000,
    idleMs: findIdle(({ dur = 0 }) => dur),
    idleByProcessorMs: findIdle(({ dur = 0, tdur = dur }) => tdur),
    idleByLongTasksMs: findIdle(({ dur = 0 }) => dur, LONG_TASK_MS),
  };
}

/** In milliseconds. */
function findEnd({ ts, dur = 0 }: TraceEvent): number {
  return (ts + dur) / 1000;
}

/** The end of the last task over `mostMs` before the first rest from a moment on; the moment itself where the rest begins with it. */
function findRest(tasks: readonly Task[], from: number, mostMs: number): number {
  let idle = from;
  for (const { start, end, ms } of tasks) {
    if (end <= from || ms <= mostMs) continue;
    if (start > idle + REST_MS) break;
    idle = end;
  }
  return idle;
}
