import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createConnection } from '../../../../storage/notes/create-connection';
import { createNoteStore } from '../../../../storage/notes/create-note-store';
import { createDatabasePlace, type DatabasePlace } from '../../../../storage/notes/database-place';
import {
  describeFailure,
  isConnectionLost,
  isUnreadable,
  OpenFailed,
} from '../../../../storage/notes/describe-failure';
import { NotesDatabase } from '../../../../storage/notes/notes-database';
import { createFakeArea, idOf, plantHighlight, plantStore } from './plant-store';

afterEach(() => vi.restoreAllMocks());

function named(name: string, inner?: unknown, message = ''): Error {
  return Object.assign(new Error(message), { name, inner });
}

describe('describeFailure', () => {
  test.each([
    [named('QuotaExceededError'), 'full'],
    [named('AbortError', named('QuotaExceededError')), 'full'],
    [named('Error', undefined, 'Resource::kQuotaBytes quota exceeded'), 'full'],
    [named('Error', undefined, 'IO error: 000003.log: No space left on device'), 'full'],
    [new OpenFailed('late'), 'blocked'],
    [new OpenFailed('never', { cause: named('InvalidStateError') }), 'blocked'],
    [new OpenFailed('never', { cause: named('QuotaExceededError') }), 'full'],
    [named('ConstraintError'), 'failed'],
    [null, 'failed'],
    ['text', 'failed'],
  ])('says of %o: %s', (error, failure) => {
    expect(describeFailure(error)).toBe(failure);
  });

  test('ends on errors that are their own cause', () => {
    const error = named('AbortError');
    Object.assign(error, { inner: error, cause: error });
    expect([describeFailure(error), isConnectionLost(error), isUnreadable(error)]).toEqual(['failed', false, false]);
  });
});

/** A place that cannot be left. */
function placeOf(name: string): DatabasePlace {
  const deleteAll = () => new NotesDatabase(name).delete();
  return { createDatabase: async () => new NotesDatabase(name), leave: async () => false, deleteAll };
}

describe('a connection', () => {
  test.each(['DatabaseClosedError', 'UnknownError', 'InvalidStateError'])('is opened again after %s', async (name) => {
    const connection = createConnection(placeOf(`again-${name}`));
    const used: NotesDatabase[] = [];
    const answer = await connection.run(async (database) => {
      used.push(database);
      if (used.length === 1) throw named('AbortError', named(name));
      return database.highlights.count();
    });
    expect([answer, used.length, used[0] === used[1], used[0]!.isOpen()]).toEqual([0, 2, false, false]);
  });

  test('is tried twice and no more', async () => {
    const connection = createConnection(placeOf('twice'));
    const work = vi.fn(() => Promise.reject(named('UnknownError')));
    await expect(connection.run(work)).rejects.toMatchObject({ name: 'UnknownError' });
    expect(work).toHaveBeenCalledTimes(2);
  });

  test('is not opened again for other errors', async () => {
    const connection = createConnection(placeOf('once'));
    const work = vi.fn(() => Promise.reject(named('QuotaExceededError')));
    await expect(connection.run(work)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('says that it is blocked when the database does not open in time, and opens when it can', async () => {
    const open = vi.spyOn(NotesDatabase.prototype, 'open').mockReturnValueOnce(new Promise(() => {}) as never);
    const connection = createConnection(placeOf('late'), 20);
    await expect(connection.run((database) => database.highlights.count())).rejects.toBeInstanceOf(OpenFailed);
    expect(await connection.run((database) => database.highlights.count())).toBe(0);
    expect(open).toHaveBeenCalledTimes(2);
  });
});

describe('a store', () => {
  test('that cannot be opened says so, and shows no empty list', async () => {
    vi.spyOn(NotesDatabase.prototype, 'open').mockRejectedValue(named('InvalidStateError'));
    const store = createNoteStore({ area: createFakeArea(), now: () => new Date() });
    expect(await store.check()).toEqual({ state: 'blocked', count: 0, missing: 0, restorable: 0 });
    await expect(store.list({ limit: 1 })).rejects.toBeInstanceOf(OpenFailed);
    await expect(store.save(plantHighlight(1))).rejects.toSatisfy((error) => describeFailure(error) === 'blocked');
  });

  test('on a full disk keeps what was there, and saves again when there is space', async () => {
    const { store, reopen } = plantStore();
    await store.save(plantHighlight(1));
    const full = named('AbortError', named('QuotaExceededError'));
    const transaction = vi.spyOn(NotesDatabase.prototype, 'transaction').mockRejectedValueOnce(full as never);
    await expect(store.save(plantHighlight(2))).rejects.toSatisfy((error) => describeFailure(error) === 'full');
    transaction.mockRestore();
    await store.save(plantHighlight(2));
    expect(await reopen().check()).toMatchObject({ state: 'well', count: 2 });
  });

  test('whose mirror is full refuses, though the row is there, and mirrors it at the next try', async () => {
    const { store, area } = plantStore();
    area.fail = (call) => (call === 'set' ? new Error('Resource::kQuotaBytes quota exceeded') : null);
    await expect(store.save(plantHighlight(1))).rejects.toSatisfy((error) => describeFailure(error) === 'full');
    area.fail = () => null;
    await store.save(plantHighlight(1));
    expect(area.kept.has(`note:${idOf(1)}`)).toBe(true);
    expect(await store.check()).toMatchObject({ state: 'well', count: 1 });
  });

  test('that the browser can read no more is told as missing, and restored into a new database', async () => {
    const { store, reopen } = plantStore();
    await store.save(plantHighlight(1));
    const erase = vi.spyOn(NotesDatabase.prototype, 'delete');
    const where = Dexie.prototype.delete;
    let broken = true;
    erase.mockImplementation(function (this: NotesDatabase) {
      broken = false;
      return where.call(this);
    });
    const open = NotesDatabase.prototype.open;
    vi.spyOn(NotesDatabase.prototype, 'open').mockImplementation(function (this: NotesDatabase) {
      return broken ? (Promise.reject(named('UnknownError')) as never) : open.call(this);
    });
    const again = reopen();
    expect(await again.check()).toEqual({ state: 'rows-missing', count: 0, missing: 1, restorable: 1 });
    expect(await again.restore()).toEqual({ state: 'well', count: 1, missing: 0, restorable: 0 });
    expect(await again.find(idOf(1))).toEqual(plantHighlight(1));
  });

  test('that cannot even be deleted is restored into another place, and found there from then on', async () => {
    const factories = new Map<string, IDBFactory>();
    const buckets = {
      keys: async () => ['of-somebody-else', ...factories.keys()],
      open: async (name: string) => {
        factories.set(name, factories.get(name) ?? new IDBFactory());
        return { indexedDB: factories.get(name)! };
      },
      delete: async (name: string) => void factories.delete(name),
    };
    Dexie.dependencies.indexedDB = new IDBFactory();
    const area = createFakeArea();
    const openStore = () => createNoteStore({ area, now: () => new Date(), place: createDatabasePlace(buckets) });
    await openStore().save(plantHighlight(1));
    const broken = {
      open: () => fail(),
      deleteDatabase: () => fail(),
      databases: () => Promise.reject(named('UnknownError')),
    };
    const fail = () => {
      throw named('UnknownError');
    };
    Dexie.dependencies.indexedDB = broken as never;
    expect(await openStore().check()).toEqual({ state: 'rows-missing', count: 0, missing: 1, restorable: 1 });
    expect(await openStore().restore()).toEqual({ state: 'well', count: 1, missing: 0, restorable: 0 });
    expect([...factories.keys()]).toEqual(['notes-1']);
    await openStore().save(plantHighlight(2));
    expect(await openStore().check()).toMatchObject({ state: 'well', count: 2 });
    expect([...factories.keys()]).toEqual(['notes-1']);

    // What is left in the damaged place cannot be deleted either: that must not pass for done.
    await expect(openStore().deleteAll()).rejects.toThrow();
    expect([...factories.keys()]).toEqual([]);
  });
});
