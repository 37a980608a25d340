import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../tests/support/browser/driven-browser';
import { waitUntil } from '../../tests/support/wait-until';

/** Where the function below runs, the browser provides this. */
declare const chrome: typeof import('wxt/browser').browser;

/**
 * Answers later when our script started in the page's next document, in milliseconds since 1970. In Chromium that is when
 * its world was made, before its evaluation; in Firefox, when its first message came, which is some milliseconds after.
 */
export async function watchScriptStart(ours: DrivenBrowser, page: Page, url: string): Promise<() => Promise<number>> {
  return ours.kind === 'chromium' ? watchWorld(page) : watchFirstMessage(ours, url);
}

async function watchWorld(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  let start: number | null = null;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) start = Date.now();
  });
  await session.send('Runtime.enable');
  return () => waitUntil('our world', () => start);
}

async function watchFirstMessage(ours: DrivenBrowser, url: string): Promise<() => Promise<number>> {
  await ours.runInExtension((url: string) => {
    const world = globalThis as { firstMessageAt?: number | undefined };
    world.firstMessageAt = undefined;
    chrome.runtime.onMessage.addListener((_message, sender) => {
      if (sender.url === url) world.firstMessageAt ??= Date.now();
      return undefined;
    });
  }, url);
  return () =>
    waitUntil('the first message', () =>
      ours.runInExtension(() => (globalThis as { firstMessageAt?: number }).firstMessageAt),
    );
}
