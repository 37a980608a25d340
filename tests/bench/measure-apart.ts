import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Measured {
  /** Of the quickest round, in milliseconds. */
  readonly ms: number;
  readonly found: number;
}

interface Round {
  readonly ms: number;
  readonly found: number;
}

const MOST_PER_CONTESTANT_MS = 5_000;
const SCRIPT = fileURLToPath(new URL('run-contestant.ts', import.meta.url));

/**
 * Times contestants each in a process of its own, as each would have a page's engine to itself: in one process, what the
 * engine learns of one makes it compile the shared parts of another otherwise. Their rounds come in turn, one at a time, so
 * that whatever else the machine does meets them all.
 * @param args what `run-contestant.ts` is told besides the name.
 */
export async function measureApart(
  names: readonly string[],
  args: readonly string[],
  { rounds, warmUps }: { readonly rounds: number; readonly warmUps: number },
): Promise<Record<string, Measured>> {
  const children = await Promise.all(names.map(async (name) => [name, await start(name, args)] as const));
  const best: Record<string, Measured> = {};
  const spent: Record<string, number> = {};
  try {
    for (let round = -warmUps; round < rounds; round++) {
      for (const [name, child] of children) {
        if (round > 0 && (spent[name] ?? 0) > MOST_PER_CONTESTANT_MS) continue;
        const took = await runRound(child);
        spent[name] = (spent[name] ?? 0) + took.ms;
        if (round >= 0 && took.ms < (best[name]?.ms ?? Number.POSITIVE_INFINITY)) best[name] = took;
      }
    }
  } finally {
    for (const [, child] of children) child.kill();
  }
  return best;
}

async function start(name: string, args: readonly string[]): Promise<ChildProcess> {
  const child = fork(SCRIPT, [name, ...args], { execArgv: ['--import', 'tsx'] });
  const failed = once(child, 'exit').then(() => {
    throw new Error(`${name} ended before it was asked anything`);
  });
  await Promise.race([once(child, 'message'), failed]);
  failed.catch(() => undefined);
  return child;
}

async function runRound(child: ChildProcess): Promise<Round> {
  const answer = once(child, 'message');
  child.send('round');
  const [round] = (await answer) as [Round];
  return round;
}
