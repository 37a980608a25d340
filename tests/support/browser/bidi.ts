import type { Browser, Page } from 'puppeteer-core';
import { waitUntil } from '../wait-until';

/** A value as the protocol writes it; only what is used here. */
interface BidiValue {
  readonly value?: { shadowRoot?: { sharedId: string } | null } | string | boolean;
}
interface BidiEvaluation {
  readonly result: BidiValue;
  readonly exceptionDetails?: { readonly text: string };
}
interface BidiConnection {
  send(
    method: string,
    parameters: object,
  ): Promise<{ result: BidiEvaluation & { contexts: readonly { readonly context: string; readonly url: string }[] } }>;
}

/** The raw protocol under puppeteer, for what it does not offer: closed shadow roots, extension pages, the browser's own window. */
export function connectBidi(browser: Browser): BidiConnection {
  return (browser as unknown as { connection: BidiConnection }).connection;
}

/** The protocol's name for a tab. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

/** Loads an extension page: the protocol reports no load events for those, so puppeteer's `goto` would wait for ever. */
export async function openOwnPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  const context = contextOf(page);
  const bidi = connectBidi(browser);
  await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
  await waitUntil(`${url} to load`, async () => {
    const expression = `document.readyState === 'complete' && location.href !== 'about:blank'`;
    const { result } = await bidi.send('script.evaluate', { expression, target: { context }, awaitPromise: false });
    return result.result.value === true;
  });
  return page;
}

/** The tab that shows an address, extension pages included, whose addresses puppeteer does not know; null when none does. */
export async function findPageByUrl(browser: Browser, matches: (url: string) => boolean): Promise<Page | null> {
  const tree = await connectBidi(browser).send('browsingContext.getTree', { maxDepth: 0 });
  const found = tree.result.contexts.find((one) => matches(one.url));
  if (found === undefined) return null;
  return (await browser.pages()).find((page) => contextOf(page) === found.context) ?? null;
}

/** Runs an expression in the browser's own window. Needs `--remote-allow-system-access`. */
export async function runInBrowserWindow(browser: Browser, expression: string): Promise<unknown> {
  const bidi = connectBidi(browser);
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: tree.result.contexts[0]?.context };
  const { result } = await bidi.send('script.evaluate', { expression, target, awaitPromise: true });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return result.result.value;
}
