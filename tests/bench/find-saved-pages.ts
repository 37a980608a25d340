import { resolve } from 'node:path';
import { listPages } from '../../commands/test-pages/list-pages';

/** The folder of saved pages to measure on: `PAGES=DIR`, as for `npm run test:pages`. */
export const pagesFolder = resolve(process.env.PAGES ?? 'tests/pages');

/** The saved pages in it, by their paths. @throws when there are none: nothing would be measured. */
export function findSavedPages(): string[] {
  const pages = listPages(pagesFolder);
  if (pages.length === 0) throw new Error(`${pagesFolder} has no saved pages`);
  return pages;
}
