import { browser } from 'wxt/browser';
import { LEAST_FRAME } from '../../messaging/frame-size';
import type { BackgroundAnswers } from '../../messaging/protocol';
import type { PageDocument } from './bring-script';
import { serveDocument } from './serve-document';

/**
 * `new`: nothing of ours is in it. `looked`: it is waited for, or was found quiet. `nothing`: too small, or not parsed yet. `other`: no
 * document for reading.
 */
type FrameState = 'new' | 'looked' | 'served' | 'nothing' | 'other';

/**
 * Has each frame of a tab read that is not yet, without a glance: something is asked of it. Never rejects.
 * @returns the frames that can be asked, the page itself first; and whether that is a document for reading, as far as is known.
 */
export async function serveTab(tabId: number): Promise<BackgroundAnswers['serveTab']> {
  let isForReading = true;
  const serve = async (document: PageDocument, state: FrameState) => {
    if (document.frameId === 0 && state === 'other') isForReading = false;
    if (state === 'served') return true;
    return (state === 'new' || state === 'looked') && (await serveDocument(document, { glance: false }));
  };
  const frames = await listFrames(tabId, true, serve);
  return { frames, isForReading };
}

/** Looks at each frame of a tab that nothing of ours is in, as at one that has just loaded. Never rejects. */
export async function glanceAtTab(tabId: number): Promise<void> {
  await listFrames(
    tabId,
    false,
    async (document, state) => state === 'new' && serveDocument(document, { glance: true }),
  );
}

/** Nothing of ours goes on in frames that are not read. To be called where the reader turns us off. Never rejects. */
export async function stopGlances(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, injectImmediately: true, func: stopLooking }).catch(() => []);
}

/** Runs in each frame. */
function stopLooking(): void {
  (globalThis as { stopLooking?: () => void }).stopLooking?.();
}

/** Those that `fits` is true of; with `isAsked` they are to be read. A frame that has gone, or may not be read, is passed over. */
async function listFrames(
  tabId: number,
  isAsked: boolean,
  fits: (document: PageDocument, state: FrameState) => Promise<boolean>,
): Promise<readonly number[]> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab === null) return [];
  // Without `injectImmediately`, one frame that never ends loading would hold up the answer for ever.
  const target = { tabId, allFrames: true };
  const frames = await browser.scripting
    .executeScript({ target, func: describeFrame, args: [LEAST_FRAME, isAsked], injectImmediately: true })
    .catch(() => []);
  const fit = await Promise.all(
    frames.map((frame) => fits({ ...frame, tab }, frame.result as FrameState).catch(() => false)),
  );
  return frames.flatMap(({ frameId }, index) => (fit[index] ? [frameId] : [])).sort((left, right) => left - right);
}

/** Runs in each frame. */
function describeFrame(least: { readonly width: number; readonly height: number }, isAsked: boolean): FrameState {
  interface Frame {
    readonly isServing?: () => boolean;
    readonly stopLooking?: object;
    isExpected?: boolean;
    readonly document: { readonly contentType: string; readonly readyState: string };
    readonly top: unknown;
    readonly window: unknown;
    readonly innerWidth: number;
    readonly innerHeight: number;
  }
  const frame = globalThis as unknown as Frame;
  if (frame.isServing?.() === true) return 'served';
  const { contentType, readyState } = frame.document;
  const isLarge = frame.window === frame.top || (frame.innerWidth >= least.width && frame.innerHeight >= least.height);
  const isForReading = /^(?:text\/html|application\/xhtml\+xml)$/.test(contentType);
  if (!isForReading) return 'other';
  if (!isLarge || readyState === 'loading') return 'nothing';
  if (isAsked) frame.isExpected = true;
  return frame.stopLooking === undefined ? 'new' : 'looked';
}
