import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { type HighlightRow, readRow, unpackRow } from '../../../../domain/notes/index';
import { listVersions } from '../../../../storage/notes/upgrades/list-versions';
import { plantStore } from './plant-store';

interface Example {
  readonly version: number;
  readonly highlights: readonly HighlightRow[];
}

const FOLDER = new URL('../../../upgrades/', import.meta.url);
const examples = readdirSync(FOLDER).map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Example);
const versions = listVersions();
const newest = versions.at(-1)!.version;

/** Writes an example with the database as it was in its version. */
async function writeExample({ version, highlights }: Example): Promise<void> {
  const old = new Dexie('interplay');
  for (const one of versions) if (one.version <= version) old.version(one.version).stores({ ...one.stores });
  await old.open();
  await old.table('highlights').bulkPut([...highlights]);
  old.close();
}

describe('versions of the database', () => {
  test('count up from 1, and each has its example', () => {
    expect(versions.map(({ version }) => version)).toEqual(versions.map((_, i) => i + 1));
    expect(examples.map(({ version }) => version).sort()).toEqual(versions.map(({ version }) => version));
  });

  test.each(examples)('lead from version $version to now, and nothing is lost', async (example) => {
    const planted = plantStore();
    planted.clock.now = new Date('2026-01-20T00:00:00.000Z');
    await planted.reach(async (database) => Dexie.delete(database.name));
    await writeExample(example);
    const store = planted.reopen();
    expect(await store.check()).toEqual({ state: 'well', count: example.highlights.length, missing: 0, restorable: 0 });
    expect((await store.listAll()).map(({ id }) => id)).toEqual(example.highlights.map(({ id }) => id).sort());
    expect(await planted.reach(async (database) => database.verno)).toBe(newest);
  });

  test('of now read their example as it was written', () => {
    const { highlights } = examples.find(({ version }) => version === newest)!;
    expect(highlights.map((row) => readRow(row))).toEqual(highlights);
    expect(highlights.map(unpackRow).every((highlight) => !('seq' in highlight))).toBe(true);
  });
});
