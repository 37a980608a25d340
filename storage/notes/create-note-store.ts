import {
  applyChange,
  type GivenChange,
  type Highlight,
  type HighlightId,
  moveToTrash,
  readRow,
  takeFromTrash,
  unpackRow,
} from '../../domain/notes/index';
import { createConnection } from './create-connection';
import { createKeeper, type Keeper } from './create-keeper';
import { createMirror } from './create-mirror';
import { type Choice, createWriter } from './create-writer';
import { createDatabasePlace, type DatabasePlace } from './database-place';
import { describeFailure, isUnreadable } from './describe-failure';
import { type ListQuery, listRows, type RowList } from './list-rows';
import type { MirrorArea } from './mirror-area';
import { walkRows } from './walk-rows';

/** All that is kept of what readers save. To be opened by the background only. */
export interface NoteStore extends Pick<Keeper, 'check' | 'restore'> {
  /**
   * Resolves when it is on disk. An id that is stored already is left as it is, but for that it comes out of the trash: what
   * is said to be saved is not to be deleted in 30 days. One whose save is still under way is waited for and not queued a
   * second time, however often it is asked for.
   */
  readonly save: (highlight: Highlight) => Promise<void>;
  /** The changed highlight, when it is on disk; null when there is none of this id. */
  readonly change: (id: HighlightId, change: GivenChange) => Promise<Highlight | null>;
  readonly trash: (id: HighlightId) => Promise<Highlight | null>;
  readonly untrash: (id: HighlightId) => Promise<Highlight | null>;
  readonly find: (id: HighlightId) => Promise<Highlight | null>;
  readonly list: (query: ListQuery) => Promise<Omit<RowList, 'damaged'>>;
  /** All of an address that are not in the trash, newest first. */
  readonly listAddress: (address: string) => Promise<readonly Highlight[]>;
  /** All of them, trash included, in the order of ids. */
  readonly listAll: () => Promise<readonly Highlight[]>;
  /** Writes what `choose` makes of all that is there: all of it or nothing, with no other write in between. */
  readonly merge: (choose: (all: readonly Highlight[]) => readonly Highlight[]) => Promise<void>;
  /**
   * Deletes all of it for good: rows, trash, mirror and witness. The one deed that the trash does not catch. Resolves when
   * nothing is left on disk. Where the database does not open, nothing is deleted.
   */
  readonly deleteAll: () => Promise<void>;
  readonly close: () => void;
}

export interface StoreNeeds {
  readonly area: MirrorArea;
  readonly now: () => Date;
  readonly place?: DatabasePlace;
  readonly openMs?: number;
}

/** Every function throws what `describeFailure` understands when the browser does not store or read. */
export function createNoteStore({ area, now, place = createDatabasePlace(), openMs }: StoreNeeds): NoteStore {
  const connection = createConnection(place, openMs);
  const mirror = createMirror(area);
  const writer = createWriter(connection, mirror, now);
  const keeper = createKeeper(connection, mirror, writer, now);

  const changeOne = async (id: HighlightId, change: (highlight: Highlight) => Highlight) => {
    let changed: Highlight | null = null;
    await writer.write(async (database) => {
      const before = await findIn(database, id);
      changed = before && change(before);
      return changed === null || changed === before ? [] : [changed];
    });
    return changed;
  };

  const listAll = async () => {
    const all: Highlight[] = [];
    for await (const stored of walkRows(connection)) all.push(...stored.flatMap(({ raw }) => readOne(raw)));
    return all;
  };

  let started: Promise<unknown> | null = null;

  /** Before the first list the trash is emptied. A mirror that cannot be written keeps nobody from reading. */
  const start = async () => {
    started ??= writer.runAlone(writer.start);
    try {
      await started;
    } catch (error) {
      started = null;
      if (describeFailure(error) === 'blocked') throw error;
    }
  };

  const list = async (query: ListQuery) => {
    await start();
    const { damaged, ...found } = await listRows(connection, query);
    if (damaged) keeper.doubt();
    return found;
  };

  const underWay = new Map<HighlightId, Promise<void>>();

  const save = (highlight: Highlight): Promise<void> => {
    const { id } = highlight;
    const first = underWay.get(id);
    if (first !== undefined) return first;
    const choose: Choice = async (database) => {
      const stored = await findIn(database, id);
      if (stored === null) return [highlight];
      return stored.trashedAt === null ? [] : [takeFromTrash(stored, now())];
    };
    const saving = writer.write(choose).finally(() => underWay.delete(id));
    underWay.set(id, saving);
    return saving;
  };

  /** The mirror first: a crash in between leaves all rows where they are, and nothing that says that some are missing. */
  const deleteAll = async () => {
    try {
      await connection.run((database) => database.highlights.count());
    } catch (error) {
      if (!isUnreadable(error)) throw error;
    }
    await mirror.deleteAll();
    await connection.deleteAll();
  };

  return {
    save,
    change: (id, change) => changeOne(id, (highlight) => applyChange(highlight, change, now())),
    trash: (id) => changeOne(id, (highlight) => moveToTrash(highlight, now())),
    untrash: (id) => changeOne(id, (highlight) => takeFromTrash(highlight, now())),
    find: (id) => connection.run((database) => findIn(database, id)),
    list,
    listAddress: async (address) => (await list({ address, limit: Number.POSITIVE_INFINITY })).highlights,
    listAll,
    merge: (choose) => writer.write(async (database) => choose((await database.highlights.toArray()).flatMap(readOne))),
    check: keeper.check,
    restore: keeper.restore,
    deleteAll: () => writer.runAlone(deleteAll),
    close: connection.close,
  };
}

async function findIn(database: Parameters<Choice>[0], id: HighlightId): Promise<Highlight | null> {
  return readOne(await database.highlights.get(id))[0] ?? null;
}

function readOne(raw: unknown): [] | [Highlight] {
  const row = readRow(raw);
  return row === null ? [] : [unpackRow(row)];
}
