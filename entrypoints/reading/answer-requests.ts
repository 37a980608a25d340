import { findRuntime } from '../../messaging/find-runtime';
import type { Reply } from '../../messaging/reply';
import { frameWorld, isServed } from '../../reader/frame-world';

const notAnswered: Reply = { ok: false, why: 'nobody here answers that' };

/** Who asks first is answered first, as with a word that is stepped to and then opened, whatever has yet to be brought. */
let ready = Promise.resolve();

/** Answers popup and shortcuts for this frame from now on. What does it is brought with the first question: most frames are asked nothing. */
export function answerRequests(): void {
  const runtime = findRuntime();
  runtime?.onMessage.addListener((raw, sender, answer) => {
    if (sender.id !== runtime.id || !isServed()) return undefined;
    ready = ready.then(bringAnswering).catch(() => undefined);
    void ready.then(() => frameWorld.answerRequest?.(raw, sender) ?? notAnswered).then(answer);
    return true;
  });
}

async function bringAnswering(): Promise<void> {
  if (frameWorld.answerRequest !== undefined) return;
  await findRuntime()?.sendMessage({ name: 'bringScript', payload: { script: 'answering' } });
}
