import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import type { Highlight, HighlightId } from '../../../../domain/notes/index';
import { createNoteStore, type NoteStore } from '../../../../storage/notes/create-note-store';
import type { MirrorArea } from '../../../../storage/notes/mirror-area';
import { NotesDatabase } from '../../../../storage/notes/notes-database';

/** A stand-in for `browser.storage.local`: copies what it is given, as the browser does, and fails when it is told to. */
export interface FakeArea extends MirrorArea {
  readonly kept: Map<string, unknown>;
  fail: (call: 'get' | 'set' | 'remove') => Error | null;
}

export function createFakeArea(): FakeArea {
  const kept = new Map<string, unknown>();
  const area: FakeArea = {
    kept,
    fail: () => null,
    async get(keys) {
      stopAt('get');
      const wanted = keys === null ? [...kept.keys()] : [keys].flat();
      return structuredClone(
        Object.fromEntries(wanted.filter((key) => kept.has(key)).map((key) => [key, kept.get(key)])),
      );
    },
    async set(values) {
      stopAt('set');
      for (const [key, value] of Object.entries(values)) kept.set(key, structuredClone(value));
    },
    async remove(keys) {
      stopAt('remove');
      for (const key of keys) kept.delete(key);
    },
  };
  const stopAt = (call: 'get' | 'set' | 'remove') => {
    const error = area.fail(call);
    if (error !== null) throw error;
  };
  return area;
}

export interface Planted {
  readonly area: FakeArea;
  readonly store: NoteStore;
  /** Another store on the same database and area, as after the worker was started again. */
  readonly reopen: () => NoteStore;
  /** The database itself, past the store; closed again after the work. */
  readonly reach: <T>(work: (database: NotesDatabase) => Promise<T>) => Promise<T>;
  readonly clock: { now: Date };
}

/** A store on an empty database of its own. */
export function plantStore(): Planted {
  const indexedDB = new IDBFactory();
  const area = createFakeArea();
  const clock = { now: new Date('2026-03-01T10:00:00.000Z') };
  const createDatabase = () => {
    Dexie.dependencies.indexedDB = indexedDB;
    return new NotesDatabase();
  };
  let open: NoteStore | null = null;
  const reopen = () => {
    open?.close();
    const deleteAll = () => createDatabase().delete();
    const place = { createDatabase: async () => createDatabase(), leave: async () => false, deleteAll };
    open = createNoteStore({ area, now: () => clock.now, place });
    return open;
  };
  const reach = async <T>(work: (database: NotesDatabase) => Promise<T>) => {
    const database = createDatabase();
    try {
      await database.open();
      return await work(database);
    } finally {
      database.close();
    }
  };
  return { area, store: reopen(), reopen, reach, clock };
}

export function idOf(number: number): HighlightId {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}` as HighlightId;
}

export function plantHighlight(number: number, fields: Partial<Highlight> = {}): Highlight {
  const at = new Date(Date.UTC(2026, 0, 1) + number * 1_000).toISOString();
  return {
    id: idOf(number),
    passage: { exact: `quote ${number}`, prefix: 'before ', suffix: ' after', start: 10, end: 20 },
    address: 'https://example.org/page',
    title: 'A page',
    concepts: [],
    colour: 'yellow',
    note: '',
    savedAt: at,
    changedAt: at,
    trashedAt: null,
    ...fields,
  };
}
