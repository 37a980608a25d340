import type { Page } from 'puppeteer-core';

/** In what Chromium runs a page's scripts, as its trace names it. */
const SCRIPT_TASKS = new Set([
  'EventDispatch',
  'EvaluateScript',
  'FireAnimationFrame',
  'FireIdleCallback',
  'FunctionCall',
  'RunMicrotasks',
  'RunPostTaskCallback',
  'TimerFire',
]);

/** Milliseconds of the processor. */
export interface TaskTimes {
  /** Evaluating our scripts: compiling them, and their first run. By the name of the file. */
  readonly evaluated: ReadonlyMap<string, number>;
  /** All other script from the first of these on. */
  readonly restMs: number;
}

interface Task {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, as everything in a trace. */
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of `dur`. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/**
 * Measures what scripts take of the processor on a page that has none of its own, by Chromium's trace: no samples, which are
 * too few for some milliseconds. Starts at once; the function returned stops.
 * @param address that our scripts' addresses begin with.
 */
export async function measureTasks(page: Page, address: string): Promise<() => Promise<TaskTimes>> {
  await page.tracing.start({ categories: ['-*', 'devtools.timeline'] });
  return async () => {
    const trace = await page.tracing.stop();
    const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString('utf8')) as { traceEvents: Task[] };
    return addUp(traceEvents, (task) => task.name === 'EvaluateScript' && !!task.args.data?.url?.startsWith(address));
  };
}

function addUp(tasks: readonly Task[], isOurEvaluation: (task: Task) => boolean): TaskTimes {
  const inOrder = tasks.filter(({ name, ph }) => ph === 'X' && SCRIPT_TASKS.has(name)).sort((a, b) => a.ts - b.ts);
  const first = inOrder.find(isOurEvaluation);
  if (first === undefined) throw new Error('none of our scripts ran on the page');
  const evaluated = new Map<string, number>();
  let restMs = 0;
  let end = first.ts;
  for (const task of inOrder) {
    // What runs within another is counted with it.
    if (task.pid !== first.pid || task.tid !== first.tid || task.ts < end) continue;
    end = task.ts + (task.dur ?? 0);
    const ms = (task.tdur ?? task.dur ?? 0) / 1000;
    const file = task.args.data?.url?.split('/').at(-1) ?? '';
    if (isOurEvaluation(task)) evaluated.set(file, (evaluated.get(file) ?? 0) + ms);
    else restMs += ms;
  }
  return { evaluated, restMs };
}
