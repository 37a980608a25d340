import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../tests/support/browser/driven-browser';

/**
 * Answers later how much processor time the tasks of the page's main thread took from now on, in milliseconds. Not a number
 * in Firefox, which does not say.
 */
export async function watchProcessor(driven: DrivenBrowser, page: Page): Promise<() => Promise<number>> {
  if (driven.kind !== 'chromium') return async () => Number.NaN;
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
}
