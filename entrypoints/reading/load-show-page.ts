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

async function bring(): Promise<ShowPage> {
  await askAgain('bringScript', { script: 'showing' });
  if (frameWorld.showPage === undefined) throw new Error('nothing was brought');
  return frameWorld.showPage;
}
