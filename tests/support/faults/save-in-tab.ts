// Bundled and run in a tab, in the world of our content script.
import { askAgain } from '../../../messaging/ask-again';

export interface SaveJob {
  readonly requests: readonly { readonly id: string; readonly exact: string; readonly start: number }[];
  /** How many saves are under way at once. */
  readonly abreast: number;
  /** For how long a save is tried again that was given up. */
  readonly patienceMs: number;
}

/** Between being refused and trying again. */
const PAUSE_MS = 200;

/** Saves all of it, and tells the server of the page what came of each. */
export async function saveInTab(job: SaveJob): Promise<void> {
  const rest = [...job.requests];
  const work = async () => {
    for (let one = rest.shift(); one; one = rest.shift()) await tell(await save(one, job.patienceMs));
  };
  await Promise.all(Array.from({ length: job.abreast }, work));
  await tell(`done ${location.search}`);
}

async function save({ id, exact, start }: SaveJob['requests'][number], patienceMs: number): Promise<string> {
  const passage = { exact, prefix: '', suffix: '', start, end: start + exact.length };
  const end = performance.now() + patienceMs;
  const tellAgain = (why: unknown) => void tell(`retry ${id} ${why}`);
  for (;;) {
    try {
      const answer = await askAgain('saveHighlight', { id, passage, concepts: [], colour: 'yellow' }, tellAgain);
      if (answer.saved) return `saved ${id}`;
      if (performance.now() > end) return `refused ${id} ${answer.why}`;
      // As a reader who is told so presses “try again”.
      tellAgain(`refused: ${answer.why}`);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    } catch (error) {
      if (performance.now() > end) return `refused ${id} ${error}`;
      tellAgain(error);
    }
  }
}

async function tell(what: string): Promise<void> {
  await fetch(`${location.origin}/told/${encodeURIComponent(what)}`, { cache: 'no-store' }).catch(() => undefined);
}
