import { findRuntime } from '../../messaging/find-runtime';
import type { LookAnswer } from '../../messaging/look-protocol';
import { glanceAtPage } from '../../page/reading/glance-at-page';
import { frameWorld, isServed } from '../../reader/frame-world';
import { isLargeEnough, waitForSize } from './wait-for-size';

/** Elements. */
const MOST_GLANCED = 1_500;
const LONGEST_IDLE_MS = 500;
/** So long whoever brings this waits at most; a busy page asks by itself afterwards. */
const LONGEST_WAIT_MS = 1_000;

/**
 * Looks at a frame that has loaded, once it rests and somebody looks at it. What it finds is the answer of the call that has
 * brought it: the browser's messaging, which takes some milliseconds to be made, is touched only by pages that have something
 * to say later.
 */
export async function glanceAtFrame(): Promise<LookAnswer> {
  if (!isDocumentForReading() || isServed() || frameWorld.stopLooking !== undefined) return { state: 'nothing' };
  let isLooking = true;
  const stop = () => {
    isLooking = false;
    frameWorld.glance?.stop();
    frameWorld.glance = undefined;
    frameWorld.stopLooking = undefined;
  };
  frameWorld.stopLooking = stop;
  const askLater = async (until: Promise<unknown>, how: { readonly glance: boolean }) => {
    await until;
    if (!isLooking) return;
    stop();
    await askForReading(how);
  };
  const ready = Promise.all([waitUntilSeen(), waitUntilIdle()]).then(waitForSize);
  if (!(await isSoon(ready))) {
    void askLater(ready, { glance: true });
    return { state: 'later' };
  }
  const glance = isLooking && frameWorld.isTelling !== true && isSmall() ? await glanceAtPage() : null;
  if (!isLooking) {
    glance?.stop();
    return { state: 'nothing' };
  }
  frameWorld.isExpected = true;
  if (glance === null) {
    stop();
    return { state: 'telling' };
  }
  frameWorld.glance = glance;
  void askLater(glance.news.then(waitUntilSeen), { glance: false });
  return { state: 'glanced', html: glance.html };
}

/** A background that is being replaced does not answer; the page is then served by the one that comes. */
async function askForReading(payload: { readonly glance: boolean }): Promise<void> {
  try {
    await findRuntime()?.sendMessage({ name: 'bringReading', payload });
  } catch {
    // The extension is gone: nobody is left to read for.
  }
}

/** Pictures, feeds and data have no reader's text. */
function isDocumentForReading(): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType);
}

/** Browsers draw no frame of a distant one; of a hidden tab, Firefox draws some. */
async function waitUntilSeen(): Promise<void> {
  while (document.hidden)
    await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, { once: true }));
  await new Promise(requestAnimationFrame);
}

function waitUntilIdle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: LONGEST_IDLE_MS }));
}

function isSoon(ready: Promise<unknown>): Promise<boolean> {
  if (document.hidden || !isLargeEnough()) return Promise.resolve(false);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), LONGEST_WAIT_MS);
    void ready.then(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}

/** Most larger pages have some health word, and are read straight away. A huge one is not counted to its end. */
function isSmall(): boolean {
  return Document.prototype.getElementsByTagName.call(document, '*').item(MOST_GLANCED) === null;
}
