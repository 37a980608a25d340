import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { createNoteStore } from '../../../../storage/notes/create-note-store';
import { NotesDatabase } from '../../../../storage/notes/notes-database';
import { createFakeArea, idOf, plantHighlight, plantStore } from './plant-store';

const nothing = { state: 'well', count: 0, missing: 0, restorable: 0 };

test('deletes rows, trash, mirror and witness, and counts nothing as missing afterwards', async () => {
  const { store, area, reach, reopen } = plantStore();
  area.kept.set('settings', { version: 1 });
  for (const number of [1, 2, 3]) await store.save(plantHighlight(number));
  await store.trash(idOf(2));
  expect(area.kept.size).toBe(5);
  await store.deleteAll();
  expect([...area.kept.keys()]).toEqual(['settings']);
  expect(await reach((database) => database.highlights.toArray())).toEqual([]);
  expect(await store.check()).toEqual(nothing);
  expect(await reopen().check()).toEqual(nothing);
  expect(await reopen().list({ trash: true, limit: 10 })).toEqual({ highlights: [], total: 0 });
});

test('takes what is saved afterwards, also under an id that was there before', async () => {
  const { store, reopen } = plantStore();
  await store.save(plantHighlight(1));
  await store.deleteAll();
  await store.save(plantHighlight(1));
  expect(await store.check()).toMatchObject({ state: 'well', count: 1 });
  expect(await reopen().check()).toMatchObject({ state: 'well', count: 1 });
});

test('takes the saves asked for before it with it, and leaves one that came meanwhile', async () => {
  const { store } = plantStore();
  await Promise.all([store.save(plantHighlight(1)), store.deleteAll()]);
  expect(await store.listAll()).toEqual([]);
  await Promise.all([store.deleteAll(), store.save(plantHighlight(2))]);
  expect((await store.listAll()).map(({ id }) => id)).toEqual([idOf(2)]);
  expect(await store.check()).toMatchObject({ state: 'well', count: 1 });
});

test('stopped halfway, leaves all rows there and none missing', async () => {
  const { store, area, reopen } = plantStore();
  for (const number of [1, 2]) await store.save(plantHighlight(number));
  const clear = vi.spyOn(NotesDatabase.prototype, 'transaction');
  const remove = area.remove;
  area.remove = async (keys) => {
    await remove(keys);
    clear.mockImplementation(() => Promise.reject(new Error('stopped')) as never);
  };
  await expect(store.deleteAll()).rejects.toThrow('stopped');
  clear.mockRestore();
  area.remove = remove;
  expect([...area.kept.keys()]).toEqual([]);
  expect(await reopen().check()).toMatchObject({ state: 'well', count: 2 });
  expect((await reopen().listAll()).length).toBe(2);
});

test('deletes nothing where the database does not open', async () => {
  const area = createFakeArea();
  area.kept.set('note:kept', 'a row');
  const never = { open: () => new Promise(() => undefined), close: () => undefined } as unknown as NotesDatabase;
  const deleteAll = vi.fn(async () => undefined);
  const place = { createDatabase: async () => never, leave: async () => false, deleteAll };
  const store = createNoteStore({ area, now: () => new Date(), place, openMs: 20 });
  await expect(store.deleteAll()).rejects.toMatchObject({ name: 'OpenFailed' });
  expect([...area.kept.keys()]).toEqual(['note:kept']);
  expect(deleteAll).not.toHaveBeenCalled();
});

test('gives up when the browser does not delete the database in time', async () => {
  const { area } = plantStore();
  const open = { open: async () => undefined, close: () => undefined, transaction: async () => undefined };
  const database = { ...open, highlights: { count: async () => 0 } } as unknown as NotesDatabase;
  const place = {
    createDatabase: async () => database,
    leave: async () => false,
    deleteAll: () => new Promise<void>(() => undefined),
  };
  const store = createNoteStore({ area, now: () => new Date(), place, openMs: 20 });
  await expect(store.deleteAll()).rejects.toMatchObject({ name: 'OpenFailed' });
});
