/** Something to be timed; its answer is used, so that no engine can leave the work out. */
export type Contestant = () => number;

/** A contestant that has taken so long takes part in no further round. */
const MOST_PER_CONTESTANT_MS = 5_000;

/** Such a round takes so long at least: the first call after a wait finds the processor's caches cold and its clock slow. */
const LEAST_ROUND_MS = 20;

let sink = 0;

/**
 * Times contestants side by side, one round of each after the other, so that whatever else the machine does meets them
 * all. @returns the quickest round of each, in milliseconds: other work can only add to it.
 */
export function measureSideBySide(
  contestants: Readonly<Record<string, Contestant>>,
  { rounds, warmUps }: { readonly rounds: number; readonly warmUps: number },
): Record<string, number> {
  const best: Record<string, number> = {};
  const spent: Record<string, number> = {};
  for (let round = -warmUps; round < rounds; round++) {
    for (const [name, contestant] of Object.entries(contestants)) {
      if (round > 0 && (spent[name] ?? 0) > MOST_PER_CONTESTANT_MS) continue;
      const took = timeOnce(contestant);
      spent[name] = (spent[name] ?? 0) + took;
      if (round >= 0) best[name] = Math.min(best[name] ?? took, took);
    }
  }
  return best;
}

/** Milliseconds that one call takes. */
function timeOnce(contestant: Contestant): number {
  const started = performance.now();
  sink += contestant();
  const took = performance.now() - started;
  if (!Number.isFinite(sink)) throw new Error('a contestant answered no number');
  return took;
}

/** Milliseconds that a call takes, on the mean of a round: one call of what takes long, as many as are needed of what does not. */
export function timeRound(contestant: Contestant): number {
  let calls = 0;
  let spent = 0;
  do {
    spent += timeOnce(contestant);
    calls++;
  } while (spent < LEAST_ROUND_MS);
  return spent / calls;
}
