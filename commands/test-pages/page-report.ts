/** What one saved page showed. One row a page, also for pages that failed. */
export interface PageReport {
  readonly page: string;
  /** Words of the visible text. */
  readonly words: number;
  /** All mentions found, marked or not. */
  readonly mentions: number;
  readonly concepts: readonly string[];
  /** Mentions that were painted while the page was scrolled through. */
  readonly marks: number;
  /** Whether the page's DOM is as it is without the extension, our one neutral host left out. */
  readonly domUnchanged: boolean;
  /** Said when the comparison could not be plain; see compare-dom.ts. */
  readonly domNote?: string;
  /** Most time that our script took of one task of the page's main thread; null where it cannot be measured. */
  readonly longestTaskMs: number | null;
  /** Time that our script took in all; null where it cannot be measured. */
  readonly scriptMs: number | null;
  /** Uncaught errors of our script or background, and whatever kept the page from being read. */
  readonly errors: readonly string[];
}
