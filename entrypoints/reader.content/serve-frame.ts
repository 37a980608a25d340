import type { SiteState } from '../../messaging/protocol';
import { askBackground, extensionIsThere } from '../../messaging/transport';
import { answerForReading } from '../../reader/answer-for-reading';
import { createSaving } from '../../reader/create-saving';
import { type FollowingReading, readPage } from '../../reader/read-page';

/** Frames below this hold buttons and pixels, not reading; in CSS pixels. */
const LEAST_WIDTH_PX = 180;
const LEAST_HEIGHT_PX = 80;

/** Serves one frame for as long as its page lives: reads it where the reader wants us, and answers popup and shortcuts. */
export async function serveFrame(): Promise<void> {
  if (!isDocumentForReading() || isServedAlready()) return;
  await waitForSize();
  let reading: FollowingReading | null = null;
  let latest: SiteState | null = null;
  const follow = (state: SiteState) => {
    const { on, ...choices } = state;
    latest = state;
    if (on && reading !== null) return reading.setChoices(choices);
    reading?.stop();
    reading = on ? readPage(choices, createSaving) : null;
  };
  answerForReading(() => reading, follow);
  followRoot(() => {
    reading?.stop();
    reading = null;
    if (latest !== null) follow(latest);
  });
  // A worker that is being replaced does not answer; the page is then served by the script that the update brings.
  const state = await askBackground('readSiteState', {}).catch(() => null);
  if (state !== null && reading === null) follow(state);
}

/** `document.open`, after which a page writes itself anew, takes away every listener of ours: all begins again then. */
function followRoot(onReplaced: () => void): void {
  let root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (!extensionIsThere()) return observer.disconnect();
    if (document.documentElement === null || document.documentElement === root) return;
    root = document.documentElement;
    onReplaced();
  });
  observer.observe(document, { childList: true });
}

/** Pictures, feeds and data have no reader's text. */
function isDocumentForReading(): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType);
}

/**
 * Both the browser and our own start-up may bring this script into a page. The mark is in our own world, unseen by the
 * page; an earlier script whose extension has gone since does not count.
 */
function isServedAlready(): boolean {
  const world = globalThis as { isServing?: () => boolean };
  if (world.isServing?.() === true) return true;
  world.isServing = extensionIsThere;
  return false;
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
