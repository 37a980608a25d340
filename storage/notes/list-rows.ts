import { Dexie } from 'dexie';
import {
  createSearch,
  foldAddress,
  type Highlight,
  type HighlightRow,
  readRow,
  unpackRow,
} from '../../domain/notes/index';
import type { Connection } from './create-connection';
import type { NotesDatabase } from './notes-database';
import { walkRows } from './walk-rows';

/** Which highlights are asked for: all that are kept, those of an address, those a search finds, or the trash. */
export interface ListQuery {
  readonly address?: string | undefined;
  /** Searches what is kept, or the trash; of the address, if there is one too. */
  readonly search?: string | undefined;
  readonly trash?: boolean | undefined;
  readonly offset?: number | undefined;
  /** 1 to 200. */
  readonly limit: number;
}

export interface RowList {
  readonly highlights: readonly Highlight[];
  /** How many there are in all. */
  readonly total: number;
  /** Whether damaged rows were met and set aside. */
  readonly damaged: boolean;
}

/** Lists highlights, newest first; the trash by when they were put there. */
export function listRows(connection: Connection, query: ListQuery): Promise<RowList> {
  if (query.search !== undefined && query.search.trim() !== '') return listFound(connection, query);
  if (query.address !== undefined)
    return listSome(connection, query, (database) => readAddress(database, query.address!));
  if (query.trash === true) return listSome(connection, query, readTrash);
  return connection.run((database) => listKept(database, query));
}

/** Reads no more rows than are shown and skipped. */
async function listKept(database: NotesDatabase, { offset = 0, limit }: ListQuery): Promise<RowList> {
  let damaged = 0;
  const isKept = (raw: HighlightRow) => {
    const row = readRow(raw);
    if (row === null) damaged++;
    return row?.trashedAt === null;
  };
  const [all, trashed, rows] = await database.transaction('r', database.highlights, () =>
    Promise.all([
      database.highlights.count(),
      database.highlights.where('trashedAt').above('').count(),
      database.highlights.orderBy('savedAt').reverse().filter(isKept).offset(offset).limit(limit).toArray(),
    ]),
  );
  const total = Math.max(rows.length, all - trashed - damaged);
  return { highlights: rows.map(unpackRow), total, damaged: damaged > 0 };
}

async function listSome(
  connection: Connection,
  query: ListQuery,
  read: (database: NotesDatabase) => Promise<HighlightRow[]>,
): Promise<RowList> {
  const raws = await connection.run(read);
  const rows = raws.flatMap((raw) => readRow(raw) ?? []);
  const wanted = rows.filter(({ trashedAt }) => (trashedAt !== null) === (query.trash === true));
  return cutPage(wanted.map(unpackRow), query, rows.length < raws.length);
}

async function listFound(connection: Connection, query: ListQuery): Promise<RowList> {
  const fits = createSearch(query.search ?? '');
  const address = query.address === undefined ? null : foldAddress(query.address);
  const found: Highlight[] = [];
  let damaged = false;
  for await (const stored of walkRows(connection)) {
    for (const { raw } of stored) {
      const row = readRow(raw);
      damaged ||= row === null;
      if (row === null || (row.trashedAt !== null) !== (query.trash === true)) continue;
      if ((query.address === undefined || row.address === address) && fits(row)) found.push(unpackRow(row));
    }
  }
  return cutPage(found.sort(compareAge), query, damaged);
}

function cutPage(highlights: readonly Highlight[], { offset = 0, limit }: ListQuery, damaged: boolean): RowList {
  return { highlights: highlights.slice(offset, offset + limit), total: highlights.length, damaged };
}

function readTrash(database: NotesDatabase): Promise<HighlightRow[]> {
  return database.highlights.orderBy('trashedAt').reverse().toArray();
}

async function readAddress(database: NotesDatabase, address: string): Promise<HighlightRow[]> {
  const folded = foldAddress(address);
  if (folded === null) return [];
  const range = database.highlights
    .where('[address+savedAt]')
    .between([folded, Dexie.minKey], [folded, Dexie.maxKey], true, true);
  return range.reverse().toArray();
}

/** Newest first. Instants of one form in UTC: their letters stand in the order of time. */
function compareAge(a: Highlight, b: Highlight): number {
  if (a.savedAt !== b.savedAt) return a.savedAt < b.savedAt ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}
