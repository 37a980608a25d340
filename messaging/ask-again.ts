import type { Payload, RequestName } from './check';
import type { BackgroundAnswers, BackgroundSchemas } from './protocol';
import { askBackground, ExtensionGone } from './transport';

const TRIES = 3;
const PAUSE_MS = 150;
/** Chromium was seen to answer nothing at all, ever, to a call that fell together with the end of its worker. */
const ANSWER_MS = 5_000;

/**
 * Asks the background for what may be done twice, up to three times: a worker that is stopped has often done already what
 * it did not answer. Each time it has 5 seconds to answer.
 * @throws {ExtensionGone} when there is no background any more, at once; else what went wrong the last time.
 */
export async function askAgain<K extends RequestName<BackgroundSchemas>>(
  name: K,
  payload: Payload<BackgroundSchemas, K>,
  answerMs = ANSWER_MS,
): Promise<BackgroundAnswers[K]> {
  for (let left = TRIES - 1; ; left--) {
    try {
      return await waitAtMost(answerMs, askBackground(name, payload));
    } catch (error) {
      if (error instanceof ExtensionGone || left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

async function waitAtMost<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
