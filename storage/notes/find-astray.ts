import type { HighlightRow } from '../../domain/notes/index';
import type { Connection } from './create-connection';

/** The indexes that lists are read by, and what each must say of a row; null where it must say nothing. */
const INDEXES: Readonly<Record<string, (row: HighlightRow) => string | null>> = {
  seq: ({ seq }) => describeKey(seq),
  savedAt: ({ savedAt }) => describeKey(savedAt),
  trashedAt: ({ trashedAt }) => (trashedAt === null ? null : describeKey(trashedAt)),
  '[address+savedAt]': ({ address, savedAt }) => describeKey([address, savedAt]),
};

/**
 * Finds the rows that are sound themselves but stand wrongly, or not at all, in an index: damage of an index takes a row out of
 * lists while the row is there (seen in Firefox after one flipped byte). Reads keys only. `rows` are all that are sound.
 */
export async function findAstray(connection: Connection, rows: readonly HighlightRow[]): Promise<HighlightRow[]> {
  const astray = new Set<HighlightRow>();
  for (const [index, expect] of Object.entries(INDEXES)) {
    const found = await readIndex(connection, index);
    for (const row of rows) if ((found.get(row.id) ?? null) !== expect(row)) astray.add(row);
  }
  return [...astray];
}

/** What an index says of each id. Keys and ids come in the same order. */
async function readIndex(connection: Connection, index: string): Promise<ReadonlyMap<string, string>> {
  const [keys, ids] = await connection.run((database) =>
    database.transaction('r', database.highlights, () => {
      const ordered = database.highlights.orderBy(index);
      return Promise.all([ordered.keys(), ordered.clone().primaryKeys()]);
    }),
  );
  return new Map(ids.map((id, at) => [id, describeKey(keys[at])]));
}

function describeKey(key: unknown): string {
  return JSON.stringify(key);
}
