import {
  emptyWitness,
  type HighlightId,
  type HighlightRow,
  mixIntoWitness,
  packWitness,
  readRow,
  readWitness,
  takeFromWitness,
  type Witness,
} from '../../domain/notes/index';
import type { MirrorArea } from './mirror-area';

const PREFIX = 'note:';
const WITNESS = 'notes-witness';
/** Stands where a deleted row was until its key is removed too: `set` can change many keys at once, `remove` cannot join in. */
const DELETED = '';

/** Rows read and written at once; the largest has some 30 kB. */
export const CHUNK = 200;

/**
 * A second copy of every row, outside of the database, and the witness of what there must be. Both are written in one call,
 * which browsers store whole or not at all: the witness always speaks of exactly the rows that are mirrored.
 */
export interface Mirror {
  readonly readWitness: () => Promise<Witness>;
  /** Writes rows and counts those that are new. At most `CHUNK`. */
  readonly writeRows: (rows: readonly HighlightRow[]) => Promise<Witness>;
  /** Writes rows again that the witness counts already. */
  readonly rewriteRows: (rows: readonly HighlightRow[]) => Promise<void>;
  /** Deletes rows for good, and counts them no more. */
  readonly deleteRows: (ids: readonly HighlightId[]) => Promise<Witness>;
  /** The rows of these ids that are there and sound. */
  readonly readRows: (ids: readonly string[]) => Promise<ReadonlyMap<string, HighlightRow>>;
  readonly listIds: () => Promise<readonly string[]>;
  /** Deletes every row and the witness, in one call. */
  readonly deleteAll: () => Promise<void>;
  /** Puts a witness in the place of the one before. */
  readonly writeWitness: (witness: Witness) => Promise<void>;
}

export function createMirror(area: MirrorArea): Mirror {
  const keyOf = (id: string) => `${PREFIX}${id}`;
  const readTexts = (ids: readonly string[]) => area.get(ids.map(keyOf));
  const isThere = (texts: Record<string, unknown>, id: string) =>
    Object.hasOwn(texts, keyOf(id)) && texts[keyOf(id)] !== DELETED;

  /** The witness of what is mirrored, where there is none, or a damaged one. */
  const makeWitness = async () => {
    const rows = await readAll(await mirror.listIds());
    const witness = mixIntoWitness(emptyWitness, rows);
    await mirror.writeWitness(witness);
    return witness;
  };

  const readAll = async (ids: readonly string[]) => {
    const rows: HighlightRow[] = [];
    for (let i = 0; i < ids.length; i += CHUNK) rows.push(...(await mirror.readRows(ids.slice(i, i + CHUNK))).values());
    return rows;
  };

  const mirror: Mirror = {
    readWitness: async () => readWitness((await area.get(WITNESS))[WITNESS]) ?? (await makeWitness()),
    async writeRows(rows) {
      const there = await readTexts(rows.map(({ id }) => id));
      const fresh = rows.filter(({ id }) => !isThere(there, id));
      const lastSeq = Math.max(0, ...rows.map(({ seq }) => seq));
      const mixed = mixIntoWitness(await mirror.readWitness(), fresh);
      const witness = { ...mixed, lastSeq: Math.max(mixed.lastSeq, lastSeq) };
      await area.set({ ...packTexts(rows, keyOf), [WITNESS]: packWitness(witness) });
      return witness;
    },
    rewriteRows: (rows) => area.set(packTexts(rows, keyOf)),
    async deleteRows(ids) {
      const there = await readTexts(ids);
      const gone = ids.filter((id) => isThere(there, id)).map((id) => ({ id }));
      const witness = takeFromWitness(await mirror.readWitness(), gone);
      const marks = Object.fromEntries(gone.map(({ id }) => [keyOf(id), DELETED]));
      await area.set({ ...marks, [WITNESS]: packWitness(witness) });
      await area.remove(ids.map(keyOf));
      return witness;
    },
    async readRows(ids) {
      const texts = await readTexts(ids);
      const rows = ids.map((id) => [id, readText(texts[keyOf(id)])] as const);
      return new Map(rows.flatMap(([id, row]) => (row?.id === id ? [[id, row] as const] : [])));
    },
    async listIds() {
      const keys = area.getKeys ? await area.getKeys() : Object.keys(await area.get(null));
      return keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
    },
    async deleteAll() {
      await area.remove([...(await mirror.listIds()).map(keyOf), WITNESS]);
    },
    writeWitness: (witness) => area.set({ [WITNESS]: packWitness(witness) }),
  };
  return mirror;
}

/** As JSON text: half a surrogate pair, which pages may have, does not come back from Chromium's storage otherwise. */
function packTexts(rows: readonly HighlightRow[], keyOf: (id: string) => string): Record<string, string> {
  return Object.fromEntries(rows.map((row) => [keyOf(row.id), JSON.stringify(row)]));
}

function readText(text: unknown): HighlightRow | null {
  if (typeof text !== 'string' || text === DELETED) return null;
  try {
    return readRow(JSON.parse(text));
  } catch {
    return null;
  }
}
