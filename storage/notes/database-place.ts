import { NotesDatabase } from './notes-database';

/** A part of our storage with files of its own. Chromium 122 and newer; TypeScript does not know it yet. */
interface StorageBuckets {
  keys(): Promise<readonly string[]>;
  open(
    name: string,
    options: { readonly durability: 'strict'; readonly persisted: boolean },
  ): Promise<{ readonly indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

/** Where the database lies among the browser's files. */
export interface DatabasePlace {
  /** The database in its present place, not open yet. */
  readonly createDatabase: () => Promise<NotesDatabase>;
  /** Moves on to an empty place and leaves everything in the old one as it is. @returns false where there is no other. */
  readonly leave: () => Promise<boolean>;
  /** Deletes the database, and whatever was left in earlier places. @throws when the browser keeps some of it. */
  readonly deleteAll: () => Promise<void>;
}

const NAME = /^notes-(\d{1,6})$/;

/**
 * Chromium keeps all databases of an extension in one LevelDB folder. When its 16-byte file CURRENT is damaged, not one of
 * them opens, and none can be deleted, for good; another storage bucket has a folder of its own. The newest bucket is the
 * present place: its being there is all that has to be remembered.
 */
export function createDatabasePlace(
  buckets = (globalThis.navigator as { storageBuckets?: StorageBuckets } | undefined)?.storageBuckets,
): DatabasePlace {
  const listNames = async () => ((await buckets?.keys()) ?? []).filter((name) => NAME.test(name));
  const readNumber = async () => Math.max(0, ...(await listNames()).map((name) => Number(NAME.exec(name)?.[1] ?? 0)));
  const openBucket = async (number: number) =>
    (await buckets?.open(`notes-${number}`, { durability: 'strict', persisted: true })) ?? null;
  return {
    async createDatabase() {
      const number = await readNumber();
      return new NotesDatabase('interplay', number === 0 ? undefined : (await openBucket(number))?.indexedDB);
    },
    leave: async () => (await openBucket((await readNumber()) + 1)) !== null,
    async deleteAll() {
      for (const name of await listNames()) await buckets?.delete(name);
      await new NotesDatabase().delete();
    },
  };
}
