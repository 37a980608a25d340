import type { Page } from 'puppeteer-core';

/**
 * How our script's time is measured: Chromium traces the page's tasks and, five to ten times a millisecond, which
 * functions are running (V8's sampling profiler). A sample whose stack has a function of ours in it counts for us, with
 * everything the browser did for us inside that call, such as layout; so do the pauses of the garbage collector that follow
 * it. The samples are then added up by the task that they fell in. Painting that we cause later is not in it. Where the
 * browser says how much processor time a task took, its samples count for that much: on a machine that does other things
 * too, a task stands still for most of its time. No sample counts beyond the end of its task: the next one may be late. Our
 * own process, in which the background and our own pages run, is left out: no page waits for it. The browser traces it or
 * not, as it happens.
 */
const CATEGORIES = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.cpu_profiler.hires',
];

/** What Chromium calls a process of an extension. */
const OWN_PROCESS = 'Extension Renderer';

export interface ScriptTime {
  readonly longestTaskMs: number;
  readonly scriptMs: number;
  /** Of that, until our scripts stood ready: compiling them, and their first run. */
  readonly evaluationMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  /** Microseconds, as everything in a trace. */
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of `dur`. */
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: EventData };
}

interface EventData {
  readonly url?: string;
  readonly startTime?: number;
  readonly timeDeltas?: readonly number[];
  readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly functionName: string; readonly url?: string };
}

/** Starts measuring; the function returned stops and answers how long scripts whose address starts so took. */
export async function measureScript(page: Page, address: string): Promise<() => Promise<ScriptTime>> {
  await page.tracing.start({ categories: CATEGORIES });
  return async () => {
    const trace = await page.tracing.stop();
    const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString('utf8')) as { traceEvents: TraceEvent[] };
    return addUp(traceEvents, address);
  };
}

/** Adds up the samples of all profiled threads of pages. */
function addUp(events: readonly TraceEvent[], address: string): ScriptTime {
  const ownProcesses = events.filter((event) => event.name === 'process_name' && event.args.name === OWN_PROCESS);
  const times = events
    .filter((event) => event.name === 'Profile' && !ownProcesses.some((one) => one.pid === event.pid))
    .map((profile) => {
      const chunks = events.filter(
        (one) => one.name === 'ProfileChunk' && one.id === profile.id && one.pid === profile.pid,
      );
      const tasks = events.filter(
        (one) => one.name === 'RunTask' && one.pid === profile.pid && one.tid === profile.tid,
      );
      const evaluations = events.filter(
        (one) =>
          one.name === 'EvaluateScript' &&
          one.pid === profile.pid &&
          one.tid === profile.tid &&
          one.args.data?.url?.startsWith(address),
      );
      return addUpThread(profile, chunks, { tasks, evaluations }, address);
    });
  return {
    longestTaskMs: Math.max(0, ...times.map((time) => time.longestTaskMs)),
    scriptMs: times.reduce((sum, time) => sum + time.scriptMs, 0),
    evaluationMs: times.reduce((sum, time) => sum + time.evaluationMs, 0),
  };
}

function addUpThread(
  profile: TraceEvent,
  chunks: TraceEvent[],
  { tasks, evaluations }: { readonly tasks: readonly TraceEvent[]; readonly evaluations: readonly TraceEvent[] },
  address: string,
): ScriptTime {
  const nodes = new Map(chunks.flatMap((one) => one.args.data?.cpuProfile?.nodes ?? []).map((node) => [node.id, node]));
  const samples = chunks.flatMap((one) => one.args.data?.cpuProfile?.samples ?? []);
  const deltas = chunks.flatMap((one) => one.args.data?.timeDeltas ?? []);
  const inOrder = tasks.filter((task) => task.dur !== undefined).sort((a, b) => a.ts - b.ts);
  const perTask = new Map<TraceEvent | null, number>();
  let evaluationMs = 0;
  let at = profile.args.data?.startTime ?? profile.ts;
  let task = 0;
  let ours = false;
  for (const [index, sample] of samples.entries()) {
    at += deltas[index] ?? 0;
    const node = nodes.get(sample);
    if (node?.callFrame.functionName !== '(garbage collector)') ours = isOurs(node, nodes, address);
    if (!ours) continue;
    while (task < inOrder.length && endOf(inOrder[task]) < at) task++;
    const current = inOrder[task];
    const inTask = current !== undefined && current.ts <= at ? current : null;
    const microseconds = Math.min(
      deltas[index + 1] ?? 0,
      inTask === null ? Number.POSITIVE_INFINITY : endOf(inTask) - at,
    );
    perTask.set(inTask, (perTask.get(inTask) ?? 0) + microseconds);
    const isEvaluated = evaluations.some((one) => one.ts <= at && at <= endOf(one));
    if (isEvaluated) evaluationMs += (microseconds / 1000) * shareOf(inTask);
  }
  const spent = [...perTask].map(([one, microseconds]) => (microseconds / 1000) * shareOf(one));
  return { longestTaskMs: Math.max(0, ...spent), scriptMs: spent.reduce((sum, one) => sum + one, 0), evaluationMs };
}

/** How much of a task's time it had the processor. */
function shareOf(task: TraceEvent | null): number {
  return task?.tdur === undefined || !task.dur ? 1 : Math.min(1, task.tdur / task.dur);
}

function isOurs(node: ProfileNode | undefined, nodes: ReadonlyMap<number, ProfileNode>, address: string): boolean {
  for (let one = node; one !== undefined; one = one.parent === undefined ? undefined : nodes.get(one.parent)) {
    if (one.callFrame.url?.startsWith(address)) return true;
  }
  return false;
}

function endOf(event: TraceEvent | undefined): number {
  return (event?.ts ?? 0) + (event?.dur ?? 0);
}
