import { askBackground, ExtensionGone } from './ask-background';
import type { Payload, RequestName } from './check';
import type { BackgroundAnswers, BackgroundSchemas } from './protocol';

const TRIES = 3;
const PAUSE_MS = 150;
/**
 * For the first answer; twice as long for each further one. A background that is stopped closes the call at once, so this is
 * for one that is busy (and would only get busier by being asked again) or lost the call, as Chromium did under a debugger.
 */
const ANSWER_MS = 10_000;

/**
 * Asks the background for what may be done twice, up to three times: a worker that is stopped has often done already what
 * it did not answer. It has 10 seconds to answer, then 20 and 40. An answer counts also when it comes to an earlier call.
 * @param onAgain is told why, each time before it asks again.
 * @throws {ExtensionGone} when there is no background any more, at once; else what went wrong the last time.
 */
export async function askAgain<K extends RequestName<BackgroundSchemas>>(
  name: K,
  payload: Payload<BackgroundSchemas, K>,
  onAgain: (why: unknown) => void = () => undefined,
): Promise<BackgroundAnswers[K]> {
  const earlier: Promise<BackgroundAnswers[K]>[] = [];
  for (let tried = 0; ; tried++) {
    const call = askBackground(name, payload);
    try {
      return await waitAtMost(ANSWER_MS * 2 ** tried, Promise.race([call, ...earlier]));
    } catch (error) {
      if (error instanceof ExtensionGone || tried === TRIES - 1) throw error;
      onAgain(error);
      earlier.push(call.catch(() => new Promise<never>(() => undefined)));
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
