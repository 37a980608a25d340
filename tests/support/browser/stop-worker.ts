import { waitUntil } from '../wait-until';
import type { DrivenBrowser } from './driven-browser';

/**
 * Answers what stops the extension's worker as Chromium itself does after some rest, and waits until it has ended. From
 * then on nothing can be run in the worker: a session of DevTools that is there when a stopped worker starts again has it
 * wait for a debugger for ever.
 */
export async function openWorkerStopper(driven: DrivenBrowser): Promise<() => Promise<void>> {
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
  return async () => void (await waitUntil('the worker to have ended', stopRunning));
}
