import type { DatabaseVersion } from './database-version';

/** One table of highlights. What is not in the trash has no place in the index `trashedAt`, since null is no key. */
export const version1: DatabaseVersion = {
  version: 1,
  stores: { highlights: 'id, seq, savedAt, trashedAt, [address+savedAt]' },
};
