import type { HighlightRow } from '../../domain/notes/index';
import type { Connection } from './create-connection';
import { CHUNK } from './create-mirror';

/** Every row as it is stored, unchecked, in the order of ids, some at a time. */
export async function* walkRows(connection: Connection): AsyncGenerator<readonly HighlightRow[]> {
  for (let from = ''; ; ) {
    const rows = await connection.run((database) =>
      database.highlights.where(':id').above(from).limit(CHUNK).toArray(),
    );
    if (rows.length === 0) return;
    yield rows;
    from = rows.at(-1)!.id;
  }
}
