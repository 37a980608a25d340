import type { DatabasePlace } from './database-place';
import { isConnectionLost, isUnreadable, OpenFailed } from './describe-failure';
import type { NotesDatabase } from './notes-database';

/** How long the browser may take to open the database before we say that it is blocked. */
const OPEN_MS = 5_000;

export interface Connection {
  /**
   * Works with the open database. Lost connections are closed, opened again, and the work is done once more: it must
   * not mind being done twice. @throws {OpenFailed} when the database does not open, or not in time.
   */
  readonly run: <T>(work: (database: NotesDatabase) => Promise<T>) => Promise<T>;
  /** Begins with an empty database in the place of one that can be read no more, or beside it where it cannot be deleted. */
  readonly startAnew: () => Promise<void>;
  /**
   * Deletes every row, on disk, and then the database with all that was left of earlier ones. @throws {OpenFailed} when it
   * does not open, or is not deleted in time.
   */
  readonly deleteAll: () => Promise<void>;
  readonly close: () => void;
}

/** A connection that opens at the first need. */
export function createConnection({ createDatabase, leave, deleteAll }: DatabasePlace, openMs = OPEN_MS): Connection {
  let current: Promise<NotesDatabase> | null = null;

  const close = () => {
    // What did not open has nothing to close.
    void current?.then((database) => database.close()).catch(() => undefined);
    current = null;
  };

  const open = async () => {
    const database = await createDatabase();
    await openInTime(database, openMs);
    return database;
  };

  const runOnce = async <T>(work: (database: NotesDatabase) => Promise<T>) => {
    current ??= open();
    const mine = current;
    try {
      return await work(await mine);
    } catch (error) {
      // Others may have given up the same connection already, and opened another.
      if (mine === current && (error instanceof OpenFailed || isConnectionLost(error))) close();
      throw error;
    }
  };

  const run: Connection['run'] = async (work) => {
    try {
      return await runOnce(work);
    } catch (error) {
      if (!isConnectionLost(error)) throw error;
      return await runOnce(work);
    }
  };

  return {
    run,
    async startAnew() {
      close();
      try {
        await (await createDatabase()).delete();
      } catch (error) {
        if (!(await leave())) throw error;
      }
    },
    async deleteAll() {
      try {
        // A deleted database may take its time to leave the disk; an emptied one is empty when this transaction is done.
        await run((database) => database.transaction('rw', database.highlights, () => database.highlights.clear()));
      } catch (error) {
        if (!isUnreadable(error)) throw error;
      }
      close();
      await waitInTime(deleteAll(), openMs);
    },
    close,
  };
}

async function openInTime(database: NotesDatabase, openMs: number): Promise<void> {
  try {
    await waitInTime(database.open(), openMs);
  } catch (error) {
    database.close();
    throw error instanceof OpenFailed ? error : new OpenFailed('cannot be opened', { cause: error });
  }
}

async function waitInTime(done: PromiseLike<unknown>, mostMs: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OpenFailed(`not done after ${mostMs} ms`)), mostMs);
  });
  try {
    await Promise.race([done, late]);
  } finally {
    clearTimeout(timer);
  }
}
