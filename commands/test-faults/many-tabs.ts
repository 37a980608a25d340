import { launchKept } from '../../tests/support/faults/launch-kept';
import { checkLibrary, compareIds, readLibrary } from '../../tests/support/faults/read-library';
import { planSaves, startSaving } from '../../tests/support/faults/save-lines';
import { waitUntil } from '../../tests/support/wait-until';
import type { FaultSetting } from './fault';
import { type FaultRow, listWrong } from './fault-row';

const EACH = 100;
const MINUTES = 60_000;

/** R10: every tab saves 100 passages, all of them asked for in the same moment. */
export async function saveFromManyTabs({ engine, profile, server, options, say }: FaultSetting): Promise<FaultRow> {
  const kept = await launchKept(engine, profile);
  const pages = [];
  for (let tab = 1; tab <= options.tabs; tab++) pages.push(await kept.open(server.url(`page.html?tab=${tab}`)));
  say(`${pages.length} tabs are open`);
  const began = performance.now();
  await Promise.all(pages.map((page) => startSaving(kept, page, planSaves(EACH, EACH, MINUTES))));
  const isDone = () => server.news.filter((one) => one.startsWith('done')).length === pages.length;
  await waitUntil('all tabs to have saved', isDone, 10 * MINUTES);
  const seconds = (performance.now() - began) / 1000;
  const rows = await readLibrary(kept);
  const { lost, doubled } = compareIds(server.acknowledged, rows);
  const { state, count } = await checkLibrary(kept);
  await kept.close();
  const retries = server.news.filter((one) => one.startsWith('retry')).length;
  const wanted = options.tabs * EACH;
  return {
    test: 'R10 tabs',
    engine,
    tries: wanted,
    acknowledged: server.acknowledged.length,
    lost: lost.length,
    doubled,
    noticed: state === 'well' ? 0 : 1,
    detail: `${rows.length} rows after ${seconds.toFixed(1)} s, ${retries} calls asked again`,
    wrong: listWrong({
      'every save was acknowledged': server.acknowledged.length === wanted,
      'nothing acknowledged is lost': lost.length === 0,
      'nothing is there twice': doubled === 0,
      [`there are ${wanted} rows`]: rows.length === wanted && count === wanted,
      'a library that lost nothing says that it is well': state === 'well',
    }),
  };
}
