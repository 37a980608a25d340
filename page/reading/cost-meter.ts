/** Counts what our script takes of the page's main thread, in milliseconds of its clock: the waits between are not ours. */
export class CostMeter {
  spentMs = 0;

  measure<T>(work: () => T): T {
    const started = performance.now();
    try {
      return work();
    } finally {
      this.spentMs += performance.now() - started;
    }
  }
}
