import type { Frame, Page, WebWorker } from 'puppeteer-core';

/**
 * Runs a function in a page, with arguments that JSON can carry. The function must not use anything from outside itself.
 * Sent as text, because tsx wraps inner functions in a `__name` that pages do not have.
 */
export function runInPage<A extends readonly unknown[], T>(
  page: Page | Frame | WebWorker,
  look: (...given: A) => T,
  ...given: A
): Promise<Awaited<T>> {
  return page.evaluate(asExpression(look, given)) as Promise<Awaited<T>>;
}

/** The text of a call of `look`, to be evaluated elsewhere. */
export function asExpression(look: (...given: never[]) => unknown, given: readonly unknown[]): string {
  return `(() => { const __name = (named) => named; return (${look})(...${JSON.stringify(given)}); })()`;
}
