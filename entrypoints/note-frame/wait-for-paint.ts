/** In a tab that is not shown nothing is painted, and nobody types. */
const LONGEST_MS = 1_000;

/** Waits until what was drawn is on the screen: before the first paint of a frame Chromium throws its keys away. */
export function waitForPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_MS);
    // The first frame is painted after its callbacks, and so before those of the second.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}
