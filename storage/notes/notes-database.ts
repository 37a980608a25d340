import { Dexie, type Table } from 'dexie';
import type { HighlightRow } from '../../domain/notes/index';
import { rejectAborted } from './reject-aborted';
import { listVersions } from './upgrades/list-versions';

/**
 * The database of highlights. Strict durability: a transaction is done when it is on disk. With the default, a power cut
 * took what was "saved" in 8 of 8 tries in Chromium and 5 of 5 in Firefox; strict lost nothing and costs some 0.2 ms.
 */
export class NotesDatabase extends Dexie {
  /** What is in it may be damaged, whatever its type says: read it through `readRow`. */
  declare readonly highlights: Table<HighlightRow, string>;

  /** `factory`: of a storage bucket; without it the one of the extension. */
  constructor(name = 'interplay', factory?: IDBFactory) {
    const where = factory === undefined ? {} : { indexedDB: factory, IDBKeyRange };
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false, ...where });
    this.use(rejectAborted);
    for (const { version, stores, upgrade } of listVersions()) {
      const declared = this.version(version).stores({ ...stores });
      if (upgrade !== undefined) declared.upgrade(upgrade);
    }
  }
}
