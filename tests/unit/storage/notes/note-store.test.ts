import { describe, expect, test } from 'vitest';
import { unpackRow } from '../../../../domain/notes/index';
import { idOf, plantHighlight, plantStore } from './plant-store';

const LIMIT = { limit: 200 };
const DAY_MS = 24 * 60 * 60 * 1_000;

describe('saving', () => {
  test('answers when the row is in the database, the mirror and the witness', async () => {
    const { area, store, reach } = plantStore();
    await store.save(plantHighlight(1));
    const rows = await reach((database) => database.highlights.toArray());
    expect(rows.map(unpackRow)).toEqual([plantHighlight(1)]);
    expect(JSON.parse(area.kept.get(`note:${idOf(1)}`) as string)).toEqual(rows[0]);
    expect(area.kept.get('notes-witness')).toMatchObject({ count: 1, lastSeq: 1 });
  });

  test('asks for strict durability', async () => {
    const { reach } = plantStore();
    await reach(async (database) => {
      await database.transaction('rw', database.highlights, async (transaction) => {
        expect((transaction as unknown as { chromeTransactionDurability: string }).chromeTransactionDurability).toBe(
          'strict',
        );
      });
    });
  });

  test('stores an id once, however often and by however many it is asked', async () => {
    const { store, reopen } = plantStore();
    await Promise.all(Array.from({ length: 10 }, () => store.save(plantHighlight(1))));
    await store.save(plantHighlight(1, { note: 'another text' }));
    await reopen().save(plantHighlight(1));
    const { highlights, total } = await reopen().list(LIMIT);
    expect([highlights, total]).toEqual([[plantHighlight(1)], 1]);
    expect(await reopen().check()).toEqual({ state: 'well', count: 1, missing: 0, restorable: 0 });
  });

  test('is queued once while it is under way, and can be asked for again after it failed', async () => {
    const { store, area } = plantStore();
    const first = store.save(plantHighlight(1));
    expect(store.save(plantHighlight(1))).toBe(first);
    await first;
    area.fail = () => new Error('not now');
    await expect(store.save(plantHighlight(2))).rejects.toThrow('not now');
    area.fail = () => null;
    await store.save(plantHighlight(2));
    expect((await store.list(LIMIT)).total).toBe(2);
  });

  test('that fails takes no other with it', async () => {
    const { store } = plantStore();
    const refuse = () => {
      throw new Error('refused');
    };
    const saves = [
      store.save(plantHighlight(1)),
      store.merge(refuse),
      store.save(plantHighlight(2)),
      store.merge(refuse),
    ];
    const ends = (await Promise.allSettled([store.save(plantHighlight(0)), ...saves])).map(({ status }) => status);
    expect(ends).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'rejected']);
    expect(await store.check()).toMatchObject({ state: 'well', count: 3 });
  });

  test('takes two thousand at once', async () => {
    const { store } = plantStore();
    await Promise.all(Array.from({ length: 2_000 }, (_, i) => store.save(plantHighlight(i))));
    expect((await store.list({ limit: 1 })).total).toBe(2_000);
    expect(await store.check()).toMatchObject({ state: 'well', count: 2_000 });
  });

  test('keeps half a surrogate pair as it is, in the mirror too', async () => {
    const { store, reopen, reach } = plantStore();
    const odd = plantHighlight(1, { title: 'half \ud83d of a smile' });
    await store.save(odd);
    await reach((database) => database.highlights.clear());
    await reopen().restore();
    expect(await reopen().find(odd.id)).toEqual(odd);
  });
});

describe('changing', () => {
  test('changes note and colour, and says when', async () => {
    const { store, clock } = plantStore();
    await store.save(plantHighlight(1));
    const changed = await store.change(idOf(1), { note: 'mine', colour: 'blue' });
    expect(changed).toEqual(plantHighlight(1, { note: 'mine', colour: 'blue', changedAt: clock.now.toISOString() }));
    expect(await store.find(idOf(1))).toEqual(changed);
  });

  test('answers null for what is not there', async () => {
    const { store } = plantStore();
    const answers = [
      store.change(idOf(9), { note: 'x' }),
      store.trash(idOf(9)),
      store.untrash(idOf(9)),
      store.find(idOf(9)),
    ];
    expect(await Promise.all(answers)).toEqual([null, null, null, null]);
  });
});

describe('the trash', () => {
  test('takes a highlight and gives it back', async () => {
    const { store } = plantStore();
    await store.save(plantHighlight(1));
    await store.trash(idOf(1));
    expect((await store.list(LIMIT)).total).toBe(0);
    expect((await store.list({ ...LIMIT, trash: true })).total).toBe(1);
    expect((await store.list({ ...LIMIT, address: 'https://example.org/page' })).total).toBe(0);
    await store.untrash(idOf(1));
    expect((await store.list(LIMIT)).total).toBe(1);
    expect((await store.find(idOf(1)))?.trashedAt).toBeNull();
  });

  test('gives back what is saved again: “saved” is not said of what will be deleted', async () => {
    const { store, clock } = plantStore();
    await store.save(plantHighlight(1, { note: 'mine' }));
    await store.trash(idOf(1));
    await store.save(plantHighlight(1));
    const { highlights, total } = await store.list(LIMIT);
    expect(total).toBe(1);
    expect(highlights[0]).toMatchObject({ note: 'mine', trashedAt: null, changedAt: clock.now.toISOString() });
  });

  test('is emptied after 30 days, at the next start', async () => {
    const { store, reopen, clock, area } = plantStore();
    await store.save(plantHighlight(1));
    await store.save(plantHighlight(2));
    await store.trash(idOf(1));
    clock.now = new Date(clock.now.getTime() + 30 * DAY_MS - 1);
    expect(await reopen().check()).toMatchObject({ count: 2 });
    clock.now = new Date(clock.now.getTime() + 1);
    expect(await reopen().check()).toEqual({ state: 'well', count: 1, missing: 0, restorable: 0 });
    expect([...area.kept.keys()].sort()).toEqual([`note:${idOf(2)}`, 'notes-witness']);
    expect(area.kept.get('notes-witness')).toMatchObject({ count: 1, lastSeq: 3 });
  });

  test('is emptied only once, wherever it was stopped', async () => {
    for (const stop of ['set', 'remove'] as const) {
      const { store, reopen, clock, area } = plantStore();
      await store.save(plantHighlight(1));
      await store.save(plantHighlight(2));
      await store.trash(idOf(1));
      clock.now = new Date(clock.now.getTime() + 31 * DAY_MS);
      area.fail = (call) => (call === stop ? new Error('stopped') : null);
      await expect(reopen().check()).rejects.toThrow('stopped');
      area.fail = () => null;
      expect(await reopen().check()).toEqual({ state: 'well', count: 1, missing: 0, restorable: 0 });
      expect(area.kept.get('notes-witness')).toMatchObject({ count: 1 });
    }
  });
});

describe('listing', () => {
  test('answers pages, newest first', async () => {
    const { store } = plantStore();
    for (let i = 0; i < 25; i++) await store.save(plantHighlight((i * 7) % 25));
    const list = await store.list({ offset: 5, limit: 3 });
    expect(list.highlights.map(({ id }) => id)).toEqual([idOf(19), idOf(18), idOf(17)]);
    expect(list.total).toBe(25);
  });

  test('answers those of an address, whatever its fragment', async () => {
    const { store } = plantStore();
    await store.save(plantHighlight(1));
    await store.save(plantHighlight(2, { address: 'https://example.org/page?b' }));
    await store.save(plantHighlight(3));
    const { highlights } = await store.list({ ...LIMIT, address: 'https://example.org/page#part' });
    expect(highlights.map(({ id }) => id)).toEqual([idOf(3), idOf(1)]);
    expect((await store.list({ ...LIMIT, address: 'about:blank' })).total).toBe(0);
  });

  test('finds every word, in quote, note, title and concepts', async () => {
    const { store } = plantStore();
    await store.save(plantHighlight(1, { note: 'Über den Schlaf' }));
    await store.save(plantHighlight(2, { title: 'Café talk', concepts: ['back-pain' as never] }));
    await store.save(plantHighlight(3, { note: 'schlaf', trashedAt: '2026-02-20T00:00:00.000Z' }));
    const find = async (search: string) =>
      (await store.list({ ...LIMIT, search })).highlights.map(({ id }) => Number.parseInt(id.slice(-12), 16));
    expect(await find('SCHLAF uber')).toEqual([1]);
    expect(await find('cafe back-pain')).toEqual([2]);
    expect(await find('quote')).toEqual([2, 1]);
    expect(await find('quote nowhere')).toEqual([]);
  });
});

describe('merging', () => {
  test('writes all or nothing', async () => {
    const { store } = plantStore();
    await store.save(plantHighlight(1));
    const fails = store.merge(() => {
      throw new Error('refused');
    });
    await expect(fails).rejects.toThrow('refused');
    await store.merge((all) => [
      ...all.map((one) => ({ ...one, note: 'merged' })),
      plantHighlight(2),
      plantHighlight(3),
    ]);
    const all = await store.listAll();
    expect(all.map(({ note }) => note)).toEqual(['merged', '', '']);
    expect(await store.check()).toMatchObject({ state: 'well', count: 3 });
  });

  test('mirrors more rows than are written at once', async () => {
    const { store, reopen, reach } = plantStore();
    await store.merge(() => Array.from({ length: 1_001 }, (_, i) => plantHighlight(i)));
    await reach((database) => database.highlights.clear());
    expect(await reopen().restore()).toEqual({ state: 'well', count: 1_001, missing: 0, restorable: 0 });
  });
});
