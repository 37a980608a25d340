import { measureLoad } from '../support/page/measure-load';
import type { Bench, BenchRow } from './bench';
import { findSavedPages } from './find-saved-pages';
import { type BenchBrowsers, withBrowsers, withPage } from './open-browsers';

const ROUNDS = 5;

interface Loads {
  readonly event: number;
  readonly idle: number;
  readonly idleByProcessor: number;
  readonly idleByLongTasks: number;
}

/** `page.load.*`: until a saved page has loaded, and until it is idle, with the extension and without. */
const bench: Bench = () =>
  withBrowsers(async (browsers) => {
    const ours: Loads[] = [];
    const theirs: Loads[] = [];
    for (const name of findSavedPages()) {
      const loads = await measurePage(browsers, browsers.server.url(name));
      if (loads === null) console.error(`page.load: ${name} left out: it never comes to rest`);
      else {
        ours.push(loads.ours);
        theirs.push(loads.theirs);
      }
    }
    return [
      describeSum('page.load.overhead', 'idle', ours, theirs),
      describeSum('page.load.overhead.by-processor', 'idleByProcessor', ours, theirs),
      describeSum('page.load.overhead.by-long-tasks', 'idleByLongTasks', ours, theirs),
      describeSum('page.load.event', 'event', ours, theirs),
    ];
  });
export default bench;

/** Rounds with and without in turn; the quickest of each counts. Null: never idle. */
async function measurePage(
  { ours, bare }: BenchBrowsers,
  url: string,
): Promise<Record<'ours' | 'theirs', Loads> | null> {
  const loads = { ours: [] as Loads[], theirs: [] as Loads[] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const [whose, driven] of [
      ['theirs', bare],
      ['ours', ours],
    ] as const) {
      const times = await withPage(driven, (page) => measureLoad(page, url));
      const { loadMs, idleMs, idleByProcessorMs, idleByLongTasksMs } = times;
      if (idleMs === null || idleByProcessorMs === null || idleByLongTasksMs === null) return null;
      loads[whose].push({
        event: loadMs,
        idle: idleMs,
        idleByProcessor: idleByProcessorMs,
        idleByLongTasks: idleByLongTasksMs,
      });
    }
  }
  const describe = (all: readonly Loads[]) => ({
    event: Math.min(...all.map((one) => one.event)),
    idle: Math.min(...all.map((one) => one.idle)),
    idleByProcessor: Math.min(...all.map((one) => one.idleByProcessor)),
    idleByLongTasks: Math.min(...all.map((one) => one.idleByLongTasks)),
  });
  return { ours: describe(loads.ours), theirs: describe(loads.theirs) };
}

function describeSum(name: string, what: keyof Loads, ours: readonly Loads[], theirs: readonly Loads[]): BenchRow {
  const mean = (all: readonly Loads[]) => all.reduce((sum, one) => sum + one[what], 0) / all.length;
  const [mine, bare] = [mean(ours), mean(theirs)];
  return {
    name,
    unit: 'ms per page',
    ours: mine,
    against: 'the same without the extension',
    theirs: bare,
    ratio: mine / bare,
  };
}
