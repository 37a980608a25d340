import type { TabListener } from '../messaging/answer-tab-requests';
import { extensionIsThere } from '../messaging/find-runtime';
import type { SiteState } from '../messaging/protocol';
import type { Glance } from '../page/reading/glance-at-page';
import type { Reading } from '../page/start-reading';
import type { ShowPage } from './show-page';

/**
 * What our scripts in one frame know of one another. They come one after the other, each when it is needed, into a world
 * of their own that the page does not see. Before the first of them nothing of ours is in the frame.
 */
export interface FrameWorld {
  /** Put there by the background where a look would end with reading anyway. */
  isTelling?: boolean;
  /** Ends waiting and watching: there for as long as the script that looks at a frame first does so. */
  stopLooking?: (() => void) | undefined;
  /** Left by the same script where it glanced at the frame. */
  glance?: Glance | undefined;
  /**
   * Set where a look, or a question, ended with this document to be read. Firefox cannot be told for which document of a frame a
   * script is meant: in the next one, what reads does nothing.
   */
  isExpected?: boolean;
  /** What walks through a page's text: left by the first of the two scripts that read, for the second. */
  walking?: object;
  /** Set by the script that reads the frame; false once its extension is gone. */
  isServing?: () => boolean;
  /** Set by the same script. */
  frame?: ServedFrame;
  /** Set by the script that answers what popup and shortcuts ask. */
  answerRequest?: TabListener | undefined;
  /** Set by the script that shows things. */
  showPage?: ShowPage | undefined;
}

/** A frame that is read where its reader wants that. */
export interface ServedFrame {
  /** Null where we are off. */
  readonly getReading: () => Reading | null;
  /** Reads the frame as its reader chose, or no longer. */
  readonly follow: (state: SiteState) => void;
}

export const frameWorld: FrameWorld = globalThis as FrameWorld;

/** Whether a script of an extension that is still there reads this frame already. */
export function isServed(): boolean {
  return frameWorld.isServing?.() === true;
}

/** To be called by the script that reads this frame, once. What an earlier extension has left here is not of our version. */
export function markServed(frame: ServedFrame): void {
  frameWorld.stopLooking?.();
  Object.assign(frameWorld, { frame, isServing: extensionIsThere, answerRequest: undefined, showPage: undefined });
}
