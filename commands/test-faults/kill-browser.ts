import { type KeptBrowser, killBrowser } from '../../tests/support/faults/kept-browser';
import { launchKept } from '../../tests/support/faults/launch-kept';
import { checkLibrary, compareIds, readLibrary } from '../../tests/support/faults/read-library';
import { planSaves, startSaving } from '../../tests/support/faults/save-lines';
import { waitUntil } from '../../tests/support/wait-until';
import type { FaultSetting } from './fault';
import { type FaultRow, listWrong } from './fault-row';

/** More than are asked for before any kill, so that saves are always under way when it comes. */
const PLENTY = 2_000;
const MOST_BEFORE_KILL = 15;
const MOST_MS_BEFORE_KILL = 400;

/**
 * R1: `kill -9` of the whole browser, in turn right at an acknowledgement and at a random moment under saves; then a new
 * start on the same profile. Whatever was ever acknowledged has to be there, once, after every single kill.
 */
export async function killUnderSaves(setting: FaultSetting): Promise<FaultRow> {
  const { engine, profile, server, options, say } = setting;
  const asked = new Set<string>();
  const lost = new Set<string>();
  let [doubled, noticed, unasked] = [0, 0, 0];
  let kept = await launchKept(engine, profile);
  for (let kill = 1; kill <= options.kills; kill++) {
    const before = server.acknowledged.length;
    const how = await saveAndKill(setting, kept, asked, kill);
    kept = await launchKept(engine, profile);
    const { state } = await checkLibrary(kept);
    const rows = await readLibrary(kept);
    const now = compareIds(server.acknowledged, rows);
    for (const id of now.lost) lost.add(id);
    doubled = Math.max(doubled, now.doubled);
    unasked = rows.filter((row) => !asked.has(row.id)).length;
    if (state !== 'well') noticed++;
    const fresh = server.acknowledged.length - before;
    say(
      `kill ${kill}/${options.kills} ${how}: ${fresh} acknowledged, ${rows.length} rows, lost ${now.lost.length}, ${state}`,
    );
  }
  await kept.close();
  const acknowledged = server.acknowledged.length;
  return {
    test: 'R1 kill',
    engine,
    tries: options.kills,
    acknowledged,
    lost: lost.size,
    doubled,
    noticed,
    detail: `${asked.size} saves planned, rows nobody asked for: ${unasked}`,
    wrong: listWrong({
      'every kill came after at least one acknowledged save': acknowledged >= options.kills,
      'nothing acknowledged is lost': lost.size === 0,
      'nothing is there twice': doubled === 0,
      'nothing is there that nobody saved': unasked === 0,
      'a library that lost nothing says that it is well': noticed === 0,
    }),
  };
}

/** Answers how the moment was chosen. */
async function saveAndKill(
  { server, chance }: FaultSetting,
  kept: KeptBrowser,
  asked: Set<string>,
  kill: number,
): Promise<string> {
  const page = await kept.open(server.url(`page.html?kill=${kill}`));
  const job = planSaves(PLENTY, kill % 2 === 0 ? 1 : 4, 10_000);
  for (const { id } of job.requests) asked.add(id);
  const target = server.acknowledged.length + 1 + Math.floor(chance() * MOST_BEFORE_KILL);
  const delay = Math.floor(chance() * MOST_MS_BEFORE_KILL);
  const atAcknowledgement = kill % 2 === 0;
  const gone = new Promise<void>((resolve, reject) => {
    const end = () => void killBrowser(kept).then(resolve, reject);
    const first = server.acknowledged.length + 1;
    server.onAcknowledged = (count) => {
      if (atAcknowledgement && count === target) end();
      if (!atAcknowledgement && count === first) setTimeout(end, delay);
    };
  });
  await startSaving(kept, page, job).catch(() => undefined);
  await waitUntil('the kill', () => Promise.race([gone.then(() => true), pause(100)]), 60_000);
  server.onAcknowledged = null;
  return atAcknowledgement ? `at an acknowledgement` : `${delay} ms into saves`;
}

function pause(ms: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), ms));
}
