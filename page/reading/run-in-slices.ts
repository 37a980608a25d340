/** The page gets its turn back after this long. */
const SLICE_MS = 6;
/** On a busy page we wait for an idle moment, but not for ever. */
const LONGEST_WAIT_MS = 200;

/** Runs steps a few milliseconds at a time, in the page's idle moments. `onPause` is told after every slice, the last included. */
export async function runInSlices(steps: Iterator<unknown>, signal: AbortSignal, onPause: () => void): Promise<void> {
  for (;;) {
    await waitForIdle();
    if (signal.aborted) return;
    const done = runSlice(steps);
    onPause();
    if (done) return;
  }
}

function runSlice(steps: Iterator<unknown>): boolean {
  const deadline = performance.now() + SLICE_MS;
  while (performance.now() < deadline) if (steps.next().done) return true;
  return false;
}

function waitForIdle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
  });
}
