import type { CDPSession, Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../tests/support/browser/driven-browser';

/** Uncaught errors of our content script in a page, and of our background while it is watched. Chromium only. */
export async function watchErrors(ours: DrivenBrowser, page: Page): Promise<{ readonly found: readonly string[] }> {
  const found: string[] = [];
  if (ours.kind !== 'chromium') return { found };
  const address = ours.extensionUrl();
  await watch(await page.createCDPSession(), (one) => isFrom(one, address) && found.push(describe(one)));
  return { found };
}

/** Uncaught errors of the background worker, from its start on. */
export async function watchBackground(ours: DrivenBrowser): Promise<readonly string[]> {
  const found: string[] = [];
  if (ours.kind !== 'chromium') return found;
  const worker = await ours.browser.waitForTarget(
    (target) => target.url().startsWith(ours.extensionUrl()) && target.type() === 'service_worker',
  );
  await watch(await worker.createCDPSession(), (one) => found.push(`background: ${describe(one)}`));
  return found;
}

interface Thrown {
  readonly text: string;
  readonly url?: string;
  readonly exception?: { readonly description?: string };
  readonly stackTrace?: { readonly callFrames: readonly { readonly url: string }[] };
}

async function watch(session: CDPSession, tell: (thrown: Thrown) => void): Promise<void> {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => tell(exceptionDetails));
  await session.send('Runtime.enable');
}

/** Pages have errors of their own; ours have our address in them. */
function isFrom(thrown: Thrown, address: string): boolean {
  const places = [
    thrown.url ?? '',
    thrown.exception?.description ?? '',
    ...(thrown.stackTrace?.callFrames ?? []).map((frame) => frame.url),
  ];
  return places.some((place) => place.includes(address));
}

function describe(thrown: Thrown): string {
  return (thrown.exception?.description ?? thrown.text).split('\n').slice(0, 3).join(' ');
}
