import {
  emptyWitness,
  type HighlightId,
  type HighlightRow,
  isExpired,
  mixIntoWitness,
  readRow,
  type Witness,
} from '../../domain/notes/index';
import type { Connection } from './create-connection';
import { CHUNK, type Mirror } from './create-mirror';
import { findAstray } from './find-astray';
import { walkRows } from './walk-rows';

/** What a look at every row of database and mirror found. */
export interface Inspection {
  /** Of the sound rows in the database, which is what a reader has. */
  readonly found: Witness;
  /** In the database and damaged: set aside, never shown, and left where they are. */
  readonly damaged: number;
  /** In the mirror, and not sound, not as new or not at all in the database. */
  readonly restorable: readonly HighlightRow[];
  /** In the database and sound, but not where lists look for them: to be written anew. */
  readonly astray: readonly HighlightRow[];
  /** Keys under which another row lies than theirs: to be deleted when that row is written anew. */
  readonly wrongKeys: readonly unknown[];
  /** In the database, and not or not as new in the mirror. */
  readonly unmirrored: readonly HighlightRow[];
  /** Only in the mirror, where they are over their time in the trash: a deletion that was cut short. */
  readonly expired: readonly HighlightId[];
}

/** Compares every row of the database with its mirror. Changes nothing. Takes time in proportion to the rows. */
export async function inspectLibrary(connection: Connection, mirror: Mirror, now: Date): Promise<Inspection> {
  let damaged = 0;
  const seen = new Set<string>();
  const restorable: HighlightRow[] = [];
  const unmirrored: HighlightRow[] = [];
  const sound: HighlightRow[] = [];
  const misplaced: HighlightRow[] = [];
  const wrongKeys: unknown[] = [];
  for await (const stored of walkRows(connection)) {
    const mirrored = await mirror.readRows(stored.map(({ key }) => String(key)));
    for (const { key, raw } of stored) {
      const id = String(key);
      const row = readRow(raw);
      const other = mirrored.get(id);
      if (seen.has(id)) continue;
      seen.add(id);
      if (row !== null && row.id !== key) {
        misplaced.push(row);
        wrongKeys.push(key);
        continue;
      }
      if (row === null) damaged++;
      else sound.push(row);
      if (other !== undefined && other.seq > (row?.seq ?? 0)) restorable.push(other);
      else if (row !== null && (other?.seq ?? 0) < row.seq) unmirrored.push(row);
    }
  }
  const stale = new Set(restorable.map(({ id }) => id));
  const astray = (await findAstray(connection, sound)).filter(({ id }) => !stale.has(id));
  const onlyMirrored = new Map((await readLost(mirror, seen)).map((row) => [row.id, row]));
  for (const row of misplaced) {
    if (seen.has(row.id) || (onlyMirrored.get(row.id)?.seq ?? 0) >= row.seq) continue;
    onlyMirrored.delete(row.id);
    sound.push(row);
    astray.push(row);
  }
  const found = mixIntoWitness(emptyWitness, sound);
  const lost = [...onlyMirrored.values()];
  const expired = lost.filter((row) => isExpired(row, now)).map(({ id }) => id);
  restorable.push(...lost.filter((row) => !isExpired(row, now)));
  return { found, damaged, restorable, astray, wrongKeys, unmirrored, expired };
}

async function readLost(mirror: Mirror, seen: ReadonlySet<string>): Promise<HighlightRow[]> {
  const ids = (await mirror.listIds()).filter((id) => !seen.has(id));
  const rows: HighlightRow[] = [];
  for (let i = 0; i < ids.length; i += CHUNK) rows.push(...(await mirror.readRows(ids.slice(i, i + CHUNK))).values());
  return rows;
}
