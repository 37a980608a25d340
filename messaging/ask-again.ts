import type { Payload, RequestName } from './check';
import type { BackgroundAnswers, BackgroundSchemas } from './protocol';
import { askBackground, ExtensionGone } from './transport';

const TRIES = 3;
const PAUSE_MS = 150;
/**
 * For the first answer; twice as long for each further one, since a background that has very much to do only gets more of
 * it by being asked again. Chromium was seen to answer nothing at all, ever, to a call that fell together with the end of
 * its worker.
 */
const ANSWER_MS = 5_000;

/**
 * Asks the background for what may be done twice, up to three times: a worker that is stopped has often done already what
 * it did not answer. It has 5 seconds to answer, then 10, then 20.
 * @throws {ExtensionGone} when there is no background any more, at once; else what went wrong the last time.
 */
export async function askAgain<K extends RequestName<BackgroundSchemas>>(
  name: K,
  payload: Payload<BackgroundSchemas, K>,
  answerMs = ANSWER_MS,
): Promise<BackgroundAnswers[K]> {
  for (let tried = 0; ; tried++) {
    try {
      return await waitAtMost(answerMs * 2 ** tried, askBackground(name, payload));
    } catch (error) {
      if (error instanceof ExtensionGone || tried === TRIES - 1) throw error;
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
