import { findRuntime } from '../../messaging/find-runtime';
import { frameWorld, isServed } from '../../reader/frame-world';
import { answerUnread } from './answer-unread';

/** Frames below this hold buttons and pixels, not reading; in CSS pixels. */
const LEAST_WIDTH_PX = 180;
const LEAST_HEIGHT_PX = 80;
/** Pages that never finish loading are read nevertheless. */
const LONGEST_LOAD_MS = 1_000;
const LONGEST_IDLE_MS = 500;

/**
 * All that every frame of every page pays: until somebody looks at it, until it has loaded and rests, until it is large
 * enough to be read. Then, where the reader has us on, the background brings what reads.
 */
export async function waitForReader(): Promise<void> {
  if (!isDocumentForReading() || isServed()) return;
  answerBeforeReading();
  await waitUntilSeen();
  await waitForSize();
  await waitUntilLoaded();
  await bringReading();
}

/** What is asked before the page is read is worth reading it for. */
function answerBeforeReading(): void {
  const runtime = findRuntime();
  runtime?.onMessage.addListener((raw, sender, answer) => {
    if (sender.id !== runtime.id || isServed() || !isLargeEnough()) return undefined;
    const { name, payload } = raw as { name?: string; payload?: { on?: boolean } };
    if (name === 'changeSiteState' && payload?.on !== true) return undefined;
    void bringReading()
      .then(() => frameWorld.answerRequest?.(raw, sender) ?? answerUnread(name))
      .then(answer);
    return true;
  });
}

let bringing: Promise<unknown> | null = null;

/** A worker that is being replaced does not answer; the page is then served by the script that the update brings. */
async function bringReading(): Promise<void> {
  if (isServed()) return;
  bringing ??= (findRuntime()?.sendMessage({ name: 'bringReading', payload: {} }) ?? Promise.resolve())
    .catch(() => undefined)
    .finally(() => {
      bringing = null;
    });
  await bringing;
}

/** Pictures, feeds and data have no reader's text. */
function isDocumentForReading(): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType);
}

/** Browsers draw no frame of a page that nobody looks at, nor of a distant one. */
function waitUntilSeen(): Promise<unknown> {
  return new Promise(requestAnimationFrame);
}

async function waitUntilLoaded(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => {
      addEventListener('load', resolve, { once: true });
      // Also where `document.open` takes the listener away.
      setTimeout(resolve, LONGEST_LOAD_MS);
    });
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: LONGEST_IDLE_MS }));
}

function isLargeEnough(): boolean {
  return window === top || (innerWidth >= LEAST_WIDTH_PX && innerHeight >= LEAST_HEIGHT_PX);
}

/** Resolves at once in most frames; in one that is too small, when it has grown. */
function waitForSize(): Promise<void> {
  if (isLargeEnough()) return Promise.resolve();
  return new Promise((resolve) => {
    const onResize = () => {
      if (!isLargeEnough()) return;
      removeEventListener('resize', onResize);
      resolve();
    };
    addEventListener('resize', onResize, { passive: true });
  });
}
