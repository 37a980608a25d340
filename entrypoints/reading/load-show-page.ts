import { askAgain } from '../../messaging/ask-again';
import { frameWorld } from '../../reader/frame-world';
import type { ShowPage } from '../../reader/show-page';

let brought: Promise<ShowPage> | null = null;

/** Has the script brought that shows things, once. @throws when the background is gone. */
export function loadShowPage(): Promise<ShowPage> {
  brought ??= bring().catch((error: unknown) => {
    brought = null;
    throw error;
  });
  return brought;
}

/** What an earlier script of ours has left in this world is not of our version. */
async function bring(): Promise<ShowPage> {
  frameWorld.showPage = undefined;
  await askAgain('bringShowing', {});
  if (frameWorld.showPage === undefined) throw new Error('nothing was brought');
  return frameWorld.showPage;
}
