import type { Transaction } from 'dexie';

/** One version of the database. A new one gets a file of its own here, and an example in `tests/upgrades/`. */
export interface DatabaseVersion {
  readonly version: number;
  /** Tables with their primary key and indexes, as Dexie writes them. */
  readonly stores: Readonly<Record<string, string>>;
  /** Turns rows of the version before into rows of this one, in one transaction: all or nothing. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}
