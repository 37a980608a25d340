import type { CostMeter } from './cost-meter';

/** The page gets its turn back after this long; the last step of a slice comes on top. */
const SLICE_MS = 2;
/** On a busy page we wait for an idle moment, but not for ever. */
const LONGEST_WAIT_MS = 200;

/**
 * Runs steps a few milliseconds at a time, when the page has nothing to do. A step that yields a promise has it waited for before the
 * next. `onPause` is told after every slice, the last included.
 * @throws what a step throws or waits for in vain.
 */
export async function runInSlices(
  steps: Iterator<unknown>,
  signal: AbortSignal,
  meter: CostMeter,
  onPause: () => void = () => undefined,
): Promise<void> {
  for (;;) {
    await waitForIdle();
    if (signal.aborted) return;
    const end = meter.measure(() => runSlice(steps));
    onPause();
    if (end === 'done') return;
    await end;
  }
}

/** Answers what is to be waited for, if anything, or that nothing is left. */
function runSlice(steps: Iterator<unknown>): Promise<unknown> | 'done' | undefined {
  const deadline = performance.now() + SLICE_MS;
  while (performance.now() < deadline) {
    const { done, value } = steps.next();
    if (done) return 'done';
    if (value instanceof Promise) return value;
  }
  return undefined;
}

/**
 * A turn that comes after everything the page and the browser want to do. One idle callback after the other would have
 * one slice in each idle period of 50 ms, however idle the page.
 */
export function waitForIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof scheduler === 'undefined') {
      requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
      return;
    }
    const timer = setTimeout(resolve, LONGEST_WAIT_MS);
    const take = () => {
      clearTimeout(timer);
      resolve();
    };
    void scheduler.postTask(take, { priority: 'background' });
  });
}
