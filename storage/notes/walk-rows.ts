import { cmp, Dexie } from 'dexie';
import type { HighlightRow } from '../../domain/notes/index';
import type { Connection } from './create-connection';
import { CHUNK } from './create-mirror';

/** A row as it is stored, unchecked, and the key that it lies under: in damaged files that is not always its id. */
export interface StoredRow {
  readonly key: unknown;
  readonly raw: HighlightRow;
}

/** Every stored row in the order of keys, some at a time. In damaged files one may come twice. */
export async function* walkRows(connection: Connection): AsyncGenerator<readonly StoredRow[]> {
  for (let from: unknown = Dexie.minKey; from !== null; ) {
    const [keys, raws] = await connection.run((database) =>
      database.transaction('r', database.highlights, () => {
        const next = database.highlights.where(':id').above(from).limit(CHUNK);
        return Promise.all([next.primaryKeys(), next.clone().toArray()]);
      }),
    );
    if (raws.length > 0) yield raws.map((raw, at) => ({ key: keys[at], raw }));
    from = findNextStart(keys, from);
  }
}

/**
 * Where a walk in the order of keys goes on after it has read `keys`; null when it is through. Always beyond `from`. The
 * keys are to be those it was asked by: what a damaged index leads to may itself say something smaller, and the walk would read
 * the same rows for ever (seen in Firefox after one flipped byte: no question was answered any more).
 */
export function findNextStart(keys: readonly unknown[], from: unknown): unknown {
  return [keys.at(-1), ...keys].find((key) => key !== undefined && cmp(key, from) > 0) ?? null;
}
