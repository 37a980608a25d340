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
  const running = new Set<string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus, status } of versions)
      if (runningStatus !== 'stopped' && status === 'activated') running.add(versionId);
      else running.delete(versionId);
  });
  await session.send('ServiceWorker.enable');
  const worker = await driven.browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith(driven.extensionUrl()),
  );
  await (await worker.worker())?.client.detach();
  return async () => {
    for (const versionId of running) await session.send('ServiceWorker.stopWorker', { versionId });
    await waitUntil('the worker to have ended', () => running.size === 0);
  };
}
