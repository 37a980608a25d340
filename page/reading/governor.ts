/** So much of the main thread, in milliseconds, may reading a page's changes take at once… */
const DEAR_MS = 150;
/** …and more than that so many times running is too much. */
const MOST_DEAR = 3;

/** Judges what following a page's changes costs it. */
export class Governor {
  private dear = 0;

  /** Whether to stop following, now that reading some changes has taken so many milliseconds. */
  judge(spentMs: number): boolean {
    this.dear = spentMs > DEAR_MS ? this.dear + 1 : 0;
    return this.dear >= MOST_DEAR;
  }
}
