import type { KeptBrowser } from '../../tests/support/faults/kept-browser';
import { launchKept } from '../../tests/support/faults/launch-kept';
import { checkLibrary, compareIds, readLibrary } from '../../tests/support/faults/read-library';
import { planSaves, startSaving } from '../../tests/support/faults/save-lines';
import { waitUntil } from '../../tests/support/wait-until';
import type { FaultSetting } from './fault';
import { type FaultRow, listWrong } from './fault-row';

const SHORTEST_MS = 60;
const LONGEST_MS = 180;
const MINUTES = 60_000;

/** R3: the background is ended every 60 to 180 ms while passages are saved and asked for again with the same ids. */
export async function stopUnderSaves({
  engine,
  profile,
  server,
  options,
  chance,
  say,
}: FaultSetting): Promise<FaultRow> {
  const kept = await launchKept(engine, profile);
  const page = await kept.open(server.url('page.html?stop'));
  const job = planSaves(options.saves, 4, MINUTES);
  const stopping = stopAgainAndAgain(kept, chance);
  await startSaving(kept, page, job);
  let told = 0;
  await waitUntil(
    'the last save',
    () => {
      const count = server.acknowledged.length;
      if (count >= told + 50) {
        told = count;
        say(`${count} of ${options.saves} acknowledged`);
      }
      return server.news.some((one) => one.startsWith('done'));
    },
    10 * MINUTES,
  );
  const stops = await stopping.end();
  const rows = await readLibrary(kept);
  const { lost, doubled } = compareIds(server.acknowledged, rows);
  const { state } = await checkLibrary(kept);
  await kept.close();
  const refusals = server.news.filter((one) => one.includes('refused'));
  for (const refusal of refusals) say(refusal);
  const retries = server.news.filter((one) => one.startsWith('retry')).length;
  return {
    test: 'R3 stop',
    engine,
    tries: options.saves,
    acknowledged: server.acknowledged.length,
    lost: lost.length,
    doubled,
    noticed: state === 'well' ? 0 : 1,
    detail: `${stops} stops, ${retries} calls asked again, ${refusals.length} refused at first, ${rows.length} rows`,
    wrong: listWrong({
      'every save was acknowledged in the end': server.acknowledged.length === options.saves,
      'nothing acknowledged is lost': lost.length === 0,
      'nothing is there twice': doubled === 0 && rows.length <= options.saves,
      'the background was stopped at least once for every 25 saves': stops >= options.saves / 25,
      'stops hit saves that were under way': retries > 0,
      'a library that lost nothing says that it is well': state === 'well',
    }),
  };
}

function stopAgainAndAgain(kept: KeptBrowser, chance: () => number) {
  let isOver = false;
  const work = (async () => {
    let stops = 0;
    while (!isOver) {
      await new Promise((resolve) => setTimeout(resolve, SHORTEST_MS + chance() * (LONGEST_MS - SHORTEST_MS)));
      if (await kept.stopBackground()) stops++;
    }
    return stops;
  })();
  return {
    end(): Promise<number> {
      isOver = true;
      return work;
    },
  };
}
