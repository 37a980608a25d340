import type { TabListener } from '../messaging/answer-tab-requests';
import { extensionIsThere } from '../messaging/find-runtime';
import type { ShowPage } from './show-page';

/**
 * What our scripts in one frame know of one another. They come one after the other, each when it is needed, into a world
 * of their own that the page does not see.
 */
export interface FrameWorld {
  /** Set by the script that reads the frame; false once its extension is gone. */
  isServing?: () => boolean;
  /** The same script's answer to a request that came before it did. */
  answerRequest?: TabListener;
  /** Set by the script that shows things. */
  showPage?: ShowPage | undefined;
}

export const frameWorld: FrameWorld = globalThis as FrameWorld;

/** Whether a script of an extension that is still there reads this frame already. */
export function isServed(): boolean {
  return frameWorld.isServing?.() === true;
}

/** To be called by the script that reads this frame, once. */
export function markServed(): void {
  frameWorld.isServing = extensionIsThere;
}
