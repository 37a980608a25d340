import type { BrowserKind } from '../browser/kinds';

/** The three ways in which notes come to lie on a disk. */
export const engines = ['chromium-leveldb', 'chromium-sqlite', 'firefox'] as const;
export type Engine = (typeof engines)[number];

export function kindOf(engine: Engine): BrowserKind {
  return engine === 'firefox' ? 'firefox' : 'chromium';
}

/** What Chromium has to be told to keep IndexedDB in LevelDB files, or in SQLite files. */
export function storeArgument(engine: Engine): string {
  return `--${engine === 'chromium-sqlite' ? 'enable' : 'disable'}-features=IdbSqliteBackingStore`;
}
