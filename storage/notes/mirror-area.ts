/** What the mirror needs of `browser.storage.local`. */
export interface MirrorArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  /** Newer browsers only; without it, everything is read to learn the keys. */
  getKeys?(): Promise<string[]>;
}
