/** How long a state may take to come true before a test gives up on it. Generous: test machines are busy. */
const DEADLINE_MS = 10_000;
const POLL_MS = 40;

/**
 * Asks again and again until `look` answers something truthy, and returns that answer.
 * @throws with `what` and the last answer or error when the deadline passes.
 */
export async function waitUntil<T>(
  what: string,
  look: () => Promise<T> | T,
  deadlineMs = DEADLINE_MS,
): Promise<NonNullable<T>> {
  const end = performance.now() + deadlineMs;
  let last: unknown;
  do {
    try {
      const answer = await look();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await pause(POLL_MS);
  } while (performance.now() < end);
  throw new Error(`waited ${deadlineMs} ms for ${what}; last seen: ${describe(last)}`);
}

/** Waits until `look` answers the same `times` times in a row, and returns that answer. */
export async function waitUntilSteady<T>(
  what: string,
  look: () => Promise<T>,
  { times = 4, everyMs = 120, deadlineMs = DEADLINE_MS } = {},
): Promise<T> {
  let last = await look();
  let same = 1;
  const end = performance.now() + deadlineMs;
  while (same < times) {
    if (performance.now() > end) throw new Error(`${what} never came to rest; last seen: ${describe(last)}`);
    await pause(everyMs);
    const now = await look();
    same = JSON.stringify(now) === JSON.stringify(last) ? same + 1 : 1;
    last = now;
  }
  return last;
}

/**
 * Checks that something stays true for a while: the only honest way to see that nothing happens.
 * @throws with the first answer that was not as expected.
 */
export async function expectToStay<T>(
  what: string,
  forMs: number,
  look: () => Promise<T>,
  isRight: (seen: T) => boolean,
) {
  const end = performance.now() + forMs;
  do {
    const seen = await look();
    if (!isRight(seen)) throw new Error(`${what}, but saw ${describe(seen)}`);
    await pause(POLL_MS);
  } while (performance.now() < end);
}

function pause(forMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, forMs));
}

function describe(seen: unknown): string {
  return seen instanceof Error ? seen.message : (JSON.stringify(seen)?.slice(0, 600) ?? String(seen));
}
