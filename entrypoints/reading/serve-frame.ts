import { askBackground } from '../../messaging/ask-background';
import { extensionIsThere } from '../../messaging/find-runtime';
import type { SiteState } from '../../messaging/protocol';
import { answerForReading } from '../../reader/answer-for-reading';
import { frameWorld, isServed, markServed } from '../../reader/frame-world';
import { type FollowingReading, readPage } from '../../reader/read-page';
import { loadShowPage } from './load-show-page';

/** Serves one frame for as long as its page lives: reads it where the reader wants us, and answers popup and shortcuts. */
export async function serveFrame(): Promise<void> {
  // Asked for twice at once, we may come twice.
  if (isServed()) return;
  markServed();
  let reading: FollowingReading | null = null;
  let latest: SiteState | null = null;
  const follow = (state: SiteState) => {
    const { on, ...choices } = state;
    latest = state;
    if (on && reading !== null) return reading.setChoices(choices);
    reading?.stop();
    reading = on ? readPage(choices, { canSave: true, loadShowPage }) : null;
  };
  frameWorld.answerRequest = answerForReading(() => reading, follow);
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
