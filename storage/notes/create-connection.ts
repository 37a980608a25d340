import type { DatabasePlace } from './database-place';
import { isConnectionLost, OpenFailed } from './describe-failure';
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
  readonly close: () => void;
}

/** A connection that opens at the first need. */
export function createConnection({ createDatabase, leave }: DatabasePlace, openMs = OPEN_MS): Connection {
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

  return {
    async run(work) {
      try {
        return await runOnce(work);
      } catch (error) {
        if (!isConnectionLost(error)) throw error;
        return await runOnce(work);
      }
    },
    async startAnew() {
      close();
      try {
        await (await createDatabase()).delete();
      } catch (error) {
        if (!(await leave())) throw error;
      }
    },
    close,
  };
}

async function openInTime(database: NotesDatabase, openMs: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OpenFailed(`not open after ${openMs} ms`)), openMs);
  });
  try {
    await Promise.race([database.open(), late]);
  } catch (error) {
    database.close();
    throw error instanceof OpenFailed ? error : new OpenFailed('cannot be opened', { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
