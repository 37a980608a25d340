import { findRuntime } from '../../messaging/find-runtime';
import type { BackgroundAnswers } from '../../messaging/protocol';
import type { Reply } from '../../messaging/reply';
import { frameWorld, isServed } from '../../reader/frame-world';
import { answerUnread } from './answer-unread';

/** Frames below this hold buttons and pixels, not reading; in CSS pixels. */
const LEAST_WIDTH_PX = 180;
const LEAST_HEIGHT_PX = 80;
/** Elements. */
const MOST_GLANCED = 1_500;
const LONGEST_LOAD_MS = 1_000;
const LONGEST_IDLE_MS = 500;

/**
 * All that every frame of every page pays: until it has loaded and rests, until somebody looks at it, until it is large
 * enough to be read. Then, where the reader has us on, the background brings what reads. Before it is parsed not even the
 * browser's messaging is touched, which takes some milliseconds to be made; from then on the popup may ask.
 */
export async function waitForReader(): Promise<void> {
  if (!isDocumentForReading() || isServed()) return;
  const seen = waitUntilSeen();
  await waitUntilParsed();
  answerRequests();
  await waitUntilLoaded();
  await seen;
  await waitForSize();
  await bringReading({ glance: isSmall() });
}

/** What is asked before the page is read is worth reading it for. */
function answerRequests(): void {
  const runtime = findRuntime();
  runtime?.onMessage.addListener((raw, sender, answer) => {
    if (sender.id !== runtime.id) return undefined;
    const { name, payload } = raw as { name?: string; payload?: { on?: boolean } };
    if (!isServed() && (!isLargeEnough() || (name === 'changeSiteState' && payload?.on !== true))) return undefined;
    ready = ready.then(bringAnswering).catch(() => undefined);
    void ready.then(() => frameWorld.answerRequest?.(raw, sender) ?? answerUnread(name)).then(answer);
    return true;
  });
}

/** Who asks first is answered first, as with a word that is stepped to and then opened, whatever has yet to be brought. */
let ready = Promise.resolve();

async function bringAnswering(): Promise<void> {
  if (!isServed()) await bringReading({ glance: false });
  if (isServed() && frameWorld.answerRequest === undefined) await ask('bringScript', { script: 'answering' });
}

let bringing = Promise.resolve();

/** One after the other. Where a glance finds nothing to read, nothing that reads is brought before that may have changed. */
function bringReading(how: { readonly glance: boolean }): Promise<void> {
  const next = bringing.then(async () => {
    if (isServed()) return;
    const state = (await ask('bringReading', how)) as BackgroundAnswers['bringReading'];
    if (state === 'quiet') return void frameWorld.glance?.news.then(readNews);
    frameWorld.glance?.stop();
    if (state !== null) frameWorld.frame?.follow(state);
  });
  bringing = next.catch(() => undefined);
  return next;
}

async function readNews(): Promise<void> {
  await waitUntilSeen();
  await bringReading({ glance: false });
}

/** A worker that is being replaced does not answer; the page is then served by the script that the update brings. */
async function ask(name: string, payload: object): Promise<unknown> {
  try {
    const reply = (await findRuntime()?.sendMessage({ name, payload })) as Reply | undefined;
    return reply?.ok === true ? reply.value : null;
  } catch {
    return null;
  }
}

/** Pictures, feeds and data have no reader's text. */
function isDocumentForReading(): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType);
}

/** Browsers draw no frame of a page that nobody looks at, nor of a distant one. */
function waitUntilSeen(): Promise<unknown> {
  return new Promise(requestAnimationFrame);
}

async function waitUntilParsed(): Promise<void> {
  while (document.readyState === 'loading') await waitForEvent(document, 'DOMContentLoaded');
}

async function waitUntilLoaded(): Promise<void> {
  if (document.readyState !== 'complete') await waitForEvent(window, 'load');
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: LONGEST_IDLE_MS }));
}

/** For a second at most: pages that never finish loading are read nevertheless, and `document.open` takes listeners away. */
function waitForEvent(target: EventTarget, type: string): Promise<unknown> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_LOAD_MS);
    const onEvent = () => {
      clearTimeout(timer);
      resolve(null);
    };
    target.addEventListener(type, onEvent, { once: true });
  });
}

function isLargeEnough(): boolean {
  return window === top || (innerWidth >= LEAST_WIDTH_PX && innerHeight >= LEAST_HEIGHT_PX);
}

/** Most larger pages have some health word, and are read straight away. A huge one is not counted to its end. */
function isSmall(): boolean {
  return Document.prototype.getElementsByTagName.call(document, '*').item(MOST_GLANCED) === null;
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
