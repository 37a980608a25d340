import { cpSync } from 'node:fs';
import { flipByte, type Place } from '../../tests/support/faults/flip-byte';
import type { KeptBrowser } from '../../tests/support/faults/kept-browser';
import { launchKept } from '../../tests/support/faults/launch-kept';
import { createProfile, removeProfile } from '../../tests/support/faults/profile';
import {
  checkLibrary,
  readLibrary,
  restoreLibrary,
  type Saved,
  writeNote,
} from '../../tests/support/faults/read-library';
import { planSaves, startSaving } from '../../tests/support/faults/save-lines';
import { waitUntil } from '../../tests/support/wait-until';
import { choosePlaces } from './choose-places';
import type { FaultSetting } from './fault';
import { type FaultRow, listWrong } from './fault-row';

const ROWS = 40;
/** Stands in every note and nowhere else in a profile; one word, so that no compression takes it apart. */
const WORD = 'umbrellas';

interface Outcome {
  readonly hurt: boolean;
  readonly noticed: boolean;
  /** What the library said of itself, before and after it was restored. */
  readonly states: string;
  readonly lost: number;
  readonly doubled: number;
}

/** One byte flipped in the closed database, each time in a fresh copy of the same profile: noticed, and all put back. */
export async function flipBytes(setting: FaultSetting): Promise<FaultRow> {
  const { engine, options, chance, say } = setting;
  const { expected, folder } = await fillLibrary(setting);
  const places = choosePlaces(folder, WORD, options.flips, chance);
  const outcomes: Outcome[] = [];
  for (const [index, place] of places.entries()) {
    const outcome = await openDamaged(setting, place, expected);
    outcomes.push(outcome);
    const said = outcome.hurt ? (outcome.noticed ? 'noticed' : 'NOT NOTICED') : 'did no harm';
    say(
      `flip ${index + 1}/${places.length} ${place.what}: ${said} (${outcome.states}), ${outcome.lost} rows not restored`,
    );
  }
  const sum = (count: (one: Outcome) => number) => outcomes.reduce((all, one) => all + count(one), 0);
  const hurt = sum((one) => Number(one.hurt));
  const lost = sum((one) => one.lost);
  const noticed = sum((one) => Number(one.noticed));
  return {
    test: 'flipped byte',
    engine,
    tries: places.length,
    acknowledged: expected.size * places.length,
    lost,
    doubled: sum((one) => one.doubled),
    noticed,
    detail: `${expected.size} rows with notes each; ${hurt} flips did harm, ${places.length - hurt} did not`,
    wrong: listWrong({
      [`${ROWS} rows were there before`]: expected.size === ROWS,
      'at least one flip did harm': hurt > 0,
      'every harm is noticed': outcomes.every((one) => one.noticed || !one.hurt),
      'every row is put back as it was': lost === 0,
      'nothing is there twice': outcomes.every((one) => one.doubled === 0),
    }),
  };
}

/** Saves passages with notes and closes the browser properly. Answers what was there, and where it lies. */
async function fillLibrary({ engine, profile, server }: FaultSetting) {
  const kept = await launchKept(engine, profile);
  const page = await kept.open(server.url('page.html?damage'));
  await startSaving(kept, page, planSaves(ROWS, 4, 10_000));
  await waitUntil('the rows', () => server.news.some((one) => one.startsWith('done')), 60_000);
  for (const [index, id] of server.acknowledged.entries()) await writeNote(kept, id, `${WORD} ${index}`);
  const expected = index(await readLibrary(kept));
  const { databases } = kept;
  await kept.close();
  return { expected, folder: databases };
}

async function openDamaged(
  { engine, profile }: FaultSetting,
  place: Place,
  expected: ReadonlyMap<string, string>,
): Promise<Outcome> {
  const copy = createProfile();
  cpSync(profile, copy, { recursive: true, verbatimSymlinks: true });
  flipByte({ ...place, file: place.file.replace(profile, copy) });
  const kept = await launchKept(engine, copy);
  try {
    return await judge(kept, expected);
  } finally {
    await kept.close();
    removeProfile(copy);
  }
}

async function judge(kept: KeptBrowser, expected: ReadonlyMap<string, string>): Promise<Outcome> {
  const { state } = await checkLibrary(kept);
  const found = index(await readLibrary(kept).catch(() => []));
  const hurt = countMissing(expected, found) > 0 || found.size !== expected.size;
  const noticed = state !== 'well';
  const after = noticed ? await restoreLibrary(kept) : null;
  const states = after === null ? state : `${state}, then ${after.state}`;
  const rows = await readLibrary(kept).catch(() => []);
  return { hurt, noticed, states, lost: countMissing(expected, index(rows)), doubled: rows.length - index(rows).size };
}

/** Rows that are not there letter for letter. */
function countMissing(expected: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): number {
  return [...expected].filter(([id, row]) => found.get(id) !== row).length;
}

function index(rows: readonly Saved[]): Map<string, string> {
  return new Map(rows.map((row) => [row.id, JSON.stringify(Object.entries(row).sort())]));
}
