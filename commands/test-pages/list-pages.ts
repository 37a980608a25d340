import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const SAVED_PAGE = /\.x?html?$/i;

/** The saved pages of a folder; where it has none itself, those of its folders (`<case>/page.html`). Sorted. */
export function listPages(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const pages = entries
    .filter((entry) => !entry.isDirectory() && SAVED_PAGE.test(entry.name))
    .map((entry) => entry.name);
  if (pages.length > 0) return pages.sort();
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return folders
    .flatMap((name) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`))
    .filter((file) => SAVED_PAGE.test(file))
    .sort();
}
