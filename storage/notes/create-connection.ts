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
  /** Deletes the database, for the one that can be read no more. */
  readonly erase: () => Promise<void>;
  readonly close: () => void;
}

/** A connection that opens at the first need. */
export function createConnection(createDatabase: () => NotesDatabase, openMs = OPEN_MS): Connection {
  let current: NotesDatabase | null = null;
  let opening: Promise<void> | null = null;

  const close = () => {
    current?.close();
    current = null;
    opening = null;
  };

  /** Others may have given up the same connection already, and opened another. */
  const giveUp = (database: NotesDatabase) => {
    if (database === current) close();
  };

  const runOnce = async <T>(work: (database: NotesDatabase) => Promise<T>) => {
    current ??= createDatabase();
    const database = current;
    try {
      opening ??= openInTime(database, openMs);
      await opening;
      return await work(database);
    } catch (error) {
      if (error instanceof OpenFailed || isConnectionLost(error)) giveUp(database);
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
    async erase() {
      close();
      await createDatabase().delete();
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
    throw error instanceof OpenFailed ? error : new OpenFailed('cannot be opened', { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
