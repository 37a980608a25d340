import { waitUntil } from '../wait-until';
import { runInBrowserWindow } from './bidi';
import type { DrivenBrowser } from './driven-browser';

/** The background of the extension, which the browser ends when it has had nothing to do for some time. */
export interface Background {
  /** Has it end as the browser itself does after some rest, and waits until it has ended. */
  sleep(): Promise<void>;
  isAsleep(): Promise<boolean>;
}

/** In Firefox the browser has to be one that ends it soon: `launchWith('firefox', { backgroundRestMs })`. */
export function openBackground(driven: DrivenBrowser): Promise<Background> {
  return driven.kind === 'chromium' ? openWorker(driven) : openEventPage(driven);
}

/**
 * From then on nothing can be run in the worker: a session of DevTools that is there when a stopped worker starts again has it
 * wait for a debugger for ever.
 */
async function openWorker(driven: DrivenBrowser): Promise<Background> {
  const own = await driven.open(driven.extensionUrl('welcome.html'));
  const session = await own.createCDPSession();
  const states = new Map<string, string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus, status } of versions)
      if (runningStatus !== 'stopped' && status === 'activated') states.set(versionId, runningStatus);
      else states.delete(versionId);
  });
  await session.send('ServiceWorker.enable');
  const worker = await driven.browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith(driven.extensionUrl()),
  );
  await (await worker.worker())?.client.detach();
  // One that is only about to start is not stopped; it may also have been woken again meanwhile.
  const stopRunning = async () => {
    for (const [versionId, state] of states)
      if (state === 'running') await session.send('ServiceWorker.stopWorker', { versionId }).catch(() => undefined);
    return states.size === 0;
  };
  return {
    sleep: async () => void (await waitUntil('the worker to have ended', stopRunning)),
    isAsleep: async () => states.size === 0,
  };
}

/** Nothing of the extension may be asked whether it sleeps, as that wakes it: the browser's own window knows. */
async function openEventPage({ browser, extensionUrl }: DrivenBrowser): Promise<Background> {
  const { hostname } = new URL(extensionUrl());
  const read = `WebExtensionPolicy.getByHostname(${JSON.stringify(hostname)}).extension.backgroundState`;
  const isAsleep = async () => (await runInBrowserWindow(browser, read)) === 'stopped';
  return {
    sleep: async () => void (await waitUntil('the event page to have ended', isAsleep)),
    isAsleep,
  };
}
