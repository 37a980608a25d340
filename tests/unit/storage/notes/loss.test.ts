import { describe, expect, test } from 'vitest';
import { readWitness } from '../../../../domain/notes/index';
import { idOf, type Planted, plantHighlight, plantStore } from './plant-store';

const LIMIT = { limit: 200 };
const WELL = { state: 'well', missing: 0, restorable: 0 };

async function plantThree(): Promise<Planted> {
  const planted = plantStore();
  for (const number of [1, 2, 3]) await planted.store.save(plantHighlight(number));
  return planted;
}

function witnessOf({ area }: Planted) {
  return readWitness(area.kept.get('notes-witness'))!;
}

describe('rows that went missing', () => {
  test('are noticed and restored when the database was emptied', async () => {
    const planted = await plantThree();
    await planted.reach((database) => database.highlights.clear());
    expect(await planted.reopen().check()).toEqual({ state: 'rows-missing', count: 0, missing: 3, restorable: 3 });
    expect(await planted.reopen().restore()).toEqual({ ...WELL, count: 3 });
    expect(await planted.reopen().check()).toEqual({ ...WELL, count: 3 });
    expect((await planted.reopen().list(LIMIT)).highlights.at(-1)).toEqual(plantHighlight(1));
  });

  test('are noticed still when the reader saved more before being asked', async () => {
    const planted = await plantThree();
    await planted.reach((database) => database.highlights.clear());
    const store = planted.reopen();
    await store.save(plantHighlight(4));
    expect(witnessOf(planted)).toMatchObject({ count: 4, lastSeq: 4 });
    expect(await store.check()).toEqual({ state: 'rows-missing', count: 1, missing: 3, restorable: 3 });
    expect(await store.restore()).toEqual({ ...WELL, count: 4 });
  });

  test('never make the witness claim less, however often it is asked', async () => {
    const planted = await plantThree();
    const before = witnessOf(planted);
    await planted.reach((database) => database.highlights.clear());
    for (let i = 0; i < 3; i++) await planted.reopen().check();
    expect(witnessOf(planted)).toEqual(before);
  });

  test('that the mirror lost too are told once, after restoring what there is', async () => {
    const planted = await plantThree();
    await planted.reach((database) => database.highlights.clear());
    planted.area.kept.set(`note:${idOf(2)}`, '{"damaged');
    const lost = { state: 'rows-missing', missing: 1, restorable: 0, count: 2 };
    expect(await planted.reopen().check()).toEqual({ state: 'rows-missing', count: 0, missing: 3, restorable: 2 });
    expect(witnessOf(planted).count).toBe(3);
    expect(await planted.reopen().restore()).toEqual(lost);
    expect(await planted.reopen().check()).toEqual({ ...WELL, count: 2 });
  });
});

describe('a damaged row', () => {
  test.each([
    ['one letter of it', { note: 'nopE' }],
    ['its number', { seq: 1.5 }],
    ['an object where a text was', { title: { __html: '<img>' } }],
    ['a form from the future', { schema: 2 }],
    ['its checksum', { checksum: '0' }],
    ['a colour that is none', { colour: 'red' }],
  ])('is noticed by %s, not shown, and restored', async (_, fields) => {
    const planted = plantStore();
    await planted.store.save(plantHighlight(1, { note: 'note' }));
    await planted.store.save(plantHighlight(2));
    await planted.reach((database) => database.highlights.update(idOf(1), fields as never));
    const store = planted.reopen();
    const list = await store.list(LIMIT);
    expect([list.highlights.map(({ id }) => id), list.total]).toEqual([[idOf(2)], 1]);
    expect(await store.find(idOf(1))).toBeNull();
    expect(await store.listAll()).toHaveLength(1);
    expect(await store.check()).toEqual({ state: 'rows-missing', count: 1, missing: 1, restorable: 1 });
    expect(await store.restore()).toEqual({ ...WELL, count: 2 });
    expect(await store.find(idOf(1))).toEqual(plantHighlight(1, { note: 'note' }));
  });

  test('met after a check makes the next check look again', async () => {
    const planted = await plantThree();
    await planted.store.check();
    await planted.reach((database) => database.highlights.update(idOf(1), { note: 'flipped' }));
    await planted.store.list(LIMIT);
    expect(await planted.store.check()).toMatchObject({ state: 'rows-missing', missing: 1 });
  });

  test('that fell back to what it was before a change is noticed', async () => {
    const planted = await plantThree();
    const before = (await planted.reach((database) => database.highlights.get(idOf(1))))!;
    await planted.store.change(idOf(1), { note: 'later' });
    await planted.reach((database) => database.highlights.put(before));
    expect(await planted.reopen().check()).toMatchObject({ state: 'rows-missing', missing: 1, restorable: 1 });
    await planted.reopen().restore();
    expect((await planted.reopen().find(idOf(1)))?.note).toBe('later');
  });
});

describe('a start after a crash', () => {
  test.each(['get', 'set'] as const)('mirrors what was stored when %s of the mirror failed', async (stop) => {
    const planted = await plantThree();
    planted.area.fail = (call) => (call === stop ? new Error('stopped') : null);
    await expect(planted.store.save(plantHighlight(4))).rejects.toThrow('stopped');
    planted.area.fail = () => null;
    const store = planted.reopen();
    await store.save(plantHighlight(4));
    expect(witnessOf(planted)).toMatchObject({ count: 4, lastSeq: 4 });
    expect(await store.check()).toEqual({ ...WELL, count: 4 });
    expect(planted.area.kept.has(`note:${idOf(4)}`)).toBe(true);
  });

  test('makes witness and mirror anew when they are gone', async () => {
    const planted = await plantThree();
    const before = witnessOf(planted);
    planted.area.kept.clear();
    expect(await planted.reopen().check()).toEqual({ ...WELL, count: 3 });
    expect(witnessOf(planted)).toEqual(before);
    expect(planted.area.kept.size).toBe(4);
  });

  test('makes a damaged witness anew from the mirror, not from an emptied database', async () => {
    const planted = await plantThree();
    const before = witnessOf(planted);
    planted.area.kept.set('notes-witness', { ...before, count: 0 });
    await planted.reach((database) => database.highlights.clear());
    expect(await planted.reopen().check()).toMatchObject({ state: 'rows-missing', missing: 3 });
    expect(witnessOf(planted)).toEqual(before);
  });

  test('mirrors again what the mirror lost', async () => {
    const planted = await plantThree();
    planted.area.kept.delete(`note:${idOf(2)}`);
    expect(await planted.reopen().check()).toEqual({ ...WELL, count: 3 });
    expect(planted.area.kept.has(`note:${idOf(2)}`)).toBe(true);
    expect(witnessOf(planted).count).toBe(3);
  });
});

describe('damaged files', () => {
  interface RawRecord {
    readonly key: unknown;
    readonly value: unknown;
  }
  interface RawRecords {
    values(range: undefined, direction: 'next'): Iterable<RawRecord>;
    delete(key: unknown): void;
    deleteByKeyAndValue(key: unknown, value: unknown): void;
    put(record: RawRecord): void;
  }
  interface RawStore {
    readonly records: RawRecords;
    readonly rawIndexes: ReadonlyMap<string, { readonly records: RawRecords }>;
  }

  /** Changes what is stored past the database, as damage of its files does. */
  function damage(planted: Planted, change: (store: RawStore) => void): Promise<void> {
    return planted.reach(async (database) => {
      const raw = database.backendDB() as unknown as { _rawDatabase: { rawObjectStores: Map<string, RawStore> } };
      change(raw._rawDatabase.rawObjectStores.get('highlights')!);
    });
  }

  /** Puts other keys in the place of an index's first entry; none takes it out. */
  function damageIndex(planted: Planted, index: string, ...keys: unknown[]): Promise<void> {
    return damage(planted, ({ rawIndexes }) => {
      const { records } = rawIndexes.get(index)!;
      const [first] = [...records.values(undefined, 'next')];
      records.deleteByKeyAndValue(first!.key, first!.value);
      for (const key of keys) records.put({ key, value: first!.value });
    });
  }

  test.each(['savedAt', '[address+savedAt]', 'seq'])(
    'that take a row out of an index are noticed and mended (%s)',
    async (index) => {
      const planted = await plantThree();
      await damageIndex(planted, index);
      expect(await planted.reopen().check()).toEqual({ state: 'rows-missing', count: 2, missing: 1, restorable: 1 });
      expect(await planted.reopen().restore()).toEqual({ ...WELL, count: 3 });
      expect((await planted.reopen().list(LIMIT)).highlights).toHaveLength(3);
      expect(await planted.reopen().listAddress('https://example.org/page')).toHaveLength(3);
      expect(await planted.reopen().check()).toEqual({ ...WELL, count: 3 });
    },
  );

  test.each([
    ['beyond the last write', 99],
    ['of another kind', 'much'],
    ['that comes before all', -1],
  ])('that give a row a number %s keep nobody waiting, and are mended', async (_, key) => {
    const planted = await plantThree();
    await damageIndex(planted, 'seq', key);
    const store = planted.reopen();
    await store.save(plantHighlight(4));
    expect((await store.list(LIMIT)).highlights).toHaveLength(4);
    expect(await planted.reopen().check()).toEqual({ state: 'rows-missing', count: 3, missing: 1, restorable: 1 });
    expect(await planted.reopen().restore()).toEqual({ ...WELL, count: 4 });
    expect(await planted.reopen().check()).toEqual({ ...WELL, count: 4 });
  });

  test.each([
    ['greater than all', 'ffffffff-0000-4000-8000-000000000001'],
    ['smaller than all', '00000000-0000-0000-0000-000000000000'],
    ['of another kind', 7],
  ])('that put a row under a key %s are noticed, and it is put back under its own', async (_, key) => {
    const planted = await plantThree();
    await damage(planted, ({ records }) => {
      const [first] = [...records.values(undefined, 'next')];
      records.delete(first!.key);
      records.put({ key, value: first!.value });
    });
    expect(await planted.reopen().check()).toMatchObject({ state: 'rows-missing', missing: 1, restorable: 1 });
    expect(await planted.reopen().restore()).toEqual({ ...WELL, count: 3 });
    expect(await planted.reopen().check()).toEqual({ ...WELL, count: 3 });
    expect(await planted.reopen().find(idOf(1))).toEqual(plantHighlight(1));
    expect(await planted.reach((database) => database.highlights.count())).toBe(3);
  });

  test('that make rows look long trashed delete nothing for good', async () => {
    const planted = await plantThree();
    await planted.store.trash(idOf(1));
    await damageIndex(planted, 'trashedAt', '2016-03-01T10:00:00.000Z');
    const store = planted.reopen();
    expect((await store.list({ ...LIMIT, trash: true })).highlights.map(({ id }) => id)).toEqual([idOf(1)]);
    expect(await store.check()).toMatchObject({ state: 'rows-missing', missing: 1, restorable: 1 });
    expect(await store.restore()).toEqual({ ...WELL, count: 3 });
  });
});
