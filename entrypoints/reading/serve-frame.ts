import { extensionIsThere } from '../../messaging/find-runtime';
import type { SiteState } from '../../messaging/protocol';
import { frameWorld, isServed, markServed } from '../../reader/frame-world';
import { type FollowingReading, readPage } from '../../reader/read-page';
import { answerRequests } from './answer-requests';
import { loadShowPage } from './load-show-page';

/** Serves one frame for as long as its page lives. Begins when it is told what the reader chose: what brings us is told. */
export function serveFrame(): void {
  // Asked for twice at once, we may come twice; and late, into the next document.
  if (isServed() || frameWorld.isExpected !== true || frameWorld.walking === undefined) return;
  let reading: FollowingReading | null = null;
  let latest: SiteState | null = null;
  const follow = (state: SiteState) => {
    const { on, ...choices } = state;
    // Not while this script is evaluated, which takes the page long enough.
    if (latest === null) followRoot(begin);
    latest = state;
    if (on && reading !== null) return reading.setChoices(choices);
    reading?.stop();
    reading = on ? readPage(choices, { canSave: true, loadShowPage }) : null;
  };
  const begin = () => {
    reading?.stop();
    reading = null;
    follow(latest!);
  };
  markServed({ getReading: () => reading, follow });
  answerRequests();
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
