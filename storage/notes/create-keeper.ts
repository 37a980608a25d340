import type { Witness } from '../../domain/notes/index';
import type { Connection } from './create-connection';
import { CHUNK, type Mirror } from './create-mirror';
import type { Writer } from './create-writer';
import { describeFailure, isUnreadable } from './describe-failure';
import { type Inspection, inspectLibrary } from './inspect-library';

/** How the database stands against its witness. `missing`: rows it should have, of which the mirror has `restorable`. */
export interface LibraryCheck {
  readonly state: 'well' | 'rows-missing' | 'blocked';
  readonly count: number;
  readonly missing: number;
  readonly restorable: number;
}

export interface Keeper {
  /** Compares the database with its witness; where the database has more, the witness follows. */
  readonly check: () => Promise<LibraryCheck>;
  /**
   * Puts back from the mirror what is missing. What cannot be put back is told in the answer, and from then on no more:
   * this, asked for by the reader, is all that lowers the witness besides emptying the trash.
   */
  readonly restore: () => Promise<LibraryCheck>;
  /** To be told when a damaged row was met: the next check looks at every row again. */
  readonly doubt: () => void;
}

/** Every row is looked at once in the life of a worker; after that, while all is well, counting is enough. */
export function createKeeper(connection: Connection, mirror: Mirror, writer: Writer, now: () => Date): Keeper {
  let trusted = false;

  const inspect = async (witness: Witness) => {
    const inspection = await inspectLibrary(connection, mirror, now());
    for (let i = 0; i < inspection.unmirrored.length; i += CHUNK)
      await mirror.rewriteRows(inspection.unmirrored.slice(i, i + CHUNK));
    const claimed = inspection.expired.length === 0 ? witness : await mirror.deleteRows(inspection.expired);
    const state = describeState(claimed, inspection);
    if (state.missing === 0) await raise(claimed, inspection.found);
    return { state, inspection, claimed };
  };

  const raise = async (claimed: Witness, found: Witness) => {
    trusted = true;
    if (found.count !== claimed.count || found.xor !== claimed.xor)
      await mirror.writeWitness({ ...found, lastSeq: Math.max(found.lastSeq, claimed.lastSeq) });
  };

  const check = async (): Promise<LibraryCheck> => {
    const witness = await writer.start();
    const count = trusted ? await connection.run((database) => database.highlights.count()) : -1;
    if (count === witness.count) return { state: 'well', count, missing: 0, restorable: 0 };
    trusted = false;
    return (await inspect(witness)).state;
  };

  const putBack = async () => {
    const { restorable, astray, wrongKeys } = (await inspect(await writer.start())).inspection;
    const rows = [...restorable, ...astray];
    // Deleted first: a row that is only put again keeps its place in an index that thinks it is there.
    await connection.run((database) =>
      database.transaction('rw', database.highlights, async () => {
        await database.highlights.bulkDelete([...rows.map(({ id }) => id), ...(wrongKeys as string[])]);
        await database.highlights.bulkPut(rows);
      }),
    );
    const { state, inspection, claimed } = await inspect(await mirror.readWitness());
    if (state.missing > 0 && state.restorable === 0) await raise(claimed, inspection.found);
    return state;
  };

  /** Only where the mirror has all of it is there nothing to lose. */
  const hasAll = async () => {
    const [{ count }, ids] = await Promise.all([mirror.readWitness(), mirror.listIds()]);
    return ids.length > 0 && ids.length >= count;
  };

  const startAnew = async () => {
    await connection.startAnew();
    return await putBack();
  };

  const restore = async (): Promise<LibraryCheck> => {
    try {
      const state = await putBack();
      return state.restorable > 0 && (await hasAll()) ? await startAnew() : state;
    } catch (error) {
      if (!isUnreadable(error) || !(await hasAll())) throw error;
      return await startAnew();
    }
  };

  const explain = async (error: unknown): Promise<LibraryCheck> => {
    if (isUnreadable(error)) return describeUnreadable(await mirror.readWitness(), await mirror.listIds());
    if (describeFailure(error) !== 'blocked') throw error;
    return { state: 'blocked', count: 0, missing: 0, restorable: 0 };
  };

  return {
    check: () => writer.runAlone(() => check().catch(explain)),
    restore: () => writer.runAlone(() => restore().catch(explain)),
    doubt: () => {
      trusted = false;
    },
  };
}

function describeState(claimed: Witness, { found, restorable, astray }: Inspection): LibraryCheck {
  const repairable = restorable.length + astray.length;
  const missing = Math.max(0, claimed.count - found.count + astray.length, repairable);
  const state = missing === 0 ? 'well' : 'rows-missing';
  return { state, count: found.count - astray.length, missing, restorable: repairable };
}

function describeUnreadable({ count }: Witness, ids: readonly string[]): LibraryCheck {
  const missing = Math.max(count, ids.length, 1);
  return { state: 'rows-missing', count: 0, missing, restorable: ids.length };
}
