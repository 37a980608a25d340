import type { DrivenBrowser } from '../../tests/support/browser/driven-browser';
import type { BrowserKind } from '../../tests/support/browser/kinds';
import { launchWith } from '../../tests/support/browser/launch';
import { startLoggingProxy } from '../../tests/support/serve/logging-proxy';
import { type PageServer, servePages } from '../../tests/support/serve/serve-pages';

/** The same browser twice, with the extension and without, and pages for both. The web beyond them is empty. */
export interface Browsers {
  readonly ours: DrivenBrowser;
  readonly bare: DrivenBrowser;
  readonly server: PageServer;
}

/** Opens both for as long as `run` takes. */
export async function runWithBrowsers<T>(
  kind: BrowserKind,
  folder: string | null,
  run: (browsers: Browsers) => Promise<T>,
): Promise<T> {
  const proxy = await startLoggingProxy();
  const server = await servePages(folder);
  const opened: DrivenBrowser[] = [];
  const open = async (withExtension: boolean) => {
    const driven = await launchWith(kind, { withExtension, proxy: proxy.address });
    opened.push(driven);
    return driven;
  };
  try {
    return await run({ ours: await open(true), bare: await open(false), server });
  } finally {
    await Promise.all([...opened, server, proxy].map((one) => one.close()));
  }
}
