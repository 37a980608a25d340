import { describeTrashEnd, type Highlight, isExpired, packRow, readRow, type Witness } from '../../domain/notes/index';
import type { Connection } from './create-connection';
import { CHUNK, type Mirror } from './create-mirror';
import { describeFailure } from './describe-failure';
import type { NotesDatabase } from './notes-database';
import { findNextStart } from './walk-rows';

/** Chooses, inside the transaction that will write them, what the highlights are to be. Nothing chosen, nothing written. */
export type Choice = (database: NotesDatabase) => Promise<readonly Highlight[]>;

/** Writes that wait while another is going on are then written together. */
const MOST_AT_ONCE = 500;

interface Waiting {
  readonly choose: Choice;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export interface Writer {
  /**
   * Writes what `choose` answers: the database first, in one transaction; then the mirror with the witness. Resolves when
   * all of it is stored. A crash in between leaves more in the database than the witness claims, never less.
   */
  readonly write: (choose: Choice) => Promise<void>;
  /** Does work with no write going on. */
  readonly runAlone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Sees to it that everything stored is witnessed, and the trash emptied. To be called alone. */
  readonly start: () => Promise<Witness>;
}

/** The one way into the database: one transaction at a time, in the order in which writes were asked for. */
export function createWriter(connection: Connection, mirror: Mirror, now: () => Date): Writer {
  let last: Promise<unknown> = Promise.resolve();
  const waiting: Waiting[] = [];
  let purged = false;

  /** Mirrors every row that is newer than the witness: the last write, and what a crash left before it. */
  const settle = async () => {
    let witness = await mirror.readWitness();
    for (let from: unknown = witness.lastSeq; from !== null; ) {
      const [keys, raws] = await connection.run((database) =>
        database.transaction('r', database.highlights, () => {
          const next = database.highlights.where('seq').above(from).limit(CHUNK);
          return Promise.all([next.keys(), next.clone().toArray()]);
        }),
      );
      const rows = raws.flatMap((raw) => readRow(raw) ?? []);
      if (rows.length > 0) witness = await mirror.writeRows(rows);
      from = findNextStart(keys, from);
    }
    return witness;
  };

  /** Deletes what has been in the trash for 30 days: uncounted first, so that a crash leaves a row too many, not one missed. */
  const purge = async () => {
    const end = describeTrashEnd(now());
    const find = (database: NotesDatabase) => database.highlights.where('trashedAt').belowOrEqual(end).toArray();
    const found = (await connection.run(find)).flatMap((raw) => readRow(raw) ?? []);
    // A damaged index may lead to rows that are not in the trash at all, or not for so long.
    const ids = found.filter((row) => isExpired(row, now())).map(({ id }) => id);
    for (let i = 0; i < ids.length; i += CHUNK) {
      const some = ids.slice(i, i + CHUNK);
      await mirror.deleteRows(some);
      await connection.run((database) => database.highlights.bulkDelete(some));
    }
    purged = true;
  };

  const start = async () => {
    const witness = await settle();
    if (purged) return witness;
    await purge();
    return mirror.readWitness();
  };

  const runAlone = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };

  /** One transaction and one mirroring for all of them. */
  const writeAll = async (choices: readonly Choice[]) => {
    const { lastSeq } = await start();
    await connection.run((database) => writeInOne(database, choices, lastSeq));
    await settle();
  };

  const writeWaiting = async () => {
    const some = waiting.splice(0, MOST_AT_ONCE);
    try {
      await writeAll(some.map(({ choose }) => choose));
      for (const { resolve } of some) resolve();
    } catch (error) {
      // A choice that throws must not take others with it; a full or blocked disk concerns all of them.
      if (some.length === 1 || describeFailure(error) !== 'failed') for (const { reject } of some) reject(error);
      else for (const one of some) await writeAll([one.choose]).then(one.resolve, one.reject);
    }
  };

  return {
    runAlone,
    start,
    write: (choose) =>
      new Promise((resolve, reject) => {
        waiting.push({ choose, resolve, reject });
        void runAlone(async () => (waiting.length > 0 ? writeWaiting() : undefined));
      }),
  };
}

function writeInOne(database: NotesDatabase, choices: readonly Choice[], lastSeq: number): Promise<void> {
  return database.transaction('rw', database.highlights, async () => {
    let seq = lastSeq;
    for (const choose of choices) {
      const chosen = await choose(database);
      await database.highlights.bulkPut(chosen.map((highlight) => packRow(highlight, ++seq)));
    }
  });
}
