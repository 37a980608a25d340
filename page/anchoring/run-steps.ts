/** The reader waits for this one: no idle moments, but the page gets its turn in between. */
const SLICE_MS = 12;

/** Runs a walk to its end at once, in slices. @returns what it answers. */
export async function runSteps<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const deadline = performance.now() + SLICE_MS;
    while (performance.now() < deadline) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
