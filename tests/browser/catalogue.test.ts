import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findLayoutProblems } from '../support/catalogue/find-layout-problems';
import { type Catalogue, openCatalogue, type StoryLook } from '../support/catalogue/open-catalogue';
import { shareBrowser } from '../support/stories/in-both-browsers';

/** Every state of the card, which hides in a closed root on pages, and stands in an open one here. */
let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openCatalogue();
});
afterAll(() => catalogue?.close());

/** Where there is least room: as narrow as a popup, and as a phone or a zoom of 400 %; with longer words than English has. */
const TIGHT: readonly (readonly [width: number, words: string, look: StoryLook])[] = [
  [320, 'English', { dir: 'ltr' }],
  [320, 'Spanish', { locale: 'es' }],
  [380, 'the pseudo-locale, right to left', { dir: 'rtl' }],
  [320, 'the pseudo-locale, right to left', { dir: 'rtl' }],
];

describe('the catalogue, narrow', () => {
  it.each(TIGHT)(
    'has room for everything at %i px in %s',
    async (width, _, look) => {
      const driven = await shareBrowser('chromium', { withExtension: false });
      const page = await driven.open(catalogue.url);
      await page.setViewport({ width, height: 700 });
      const problems: string[] = [];
      for (const story of await catalogue.listStories(page)) {
        await catalogue.show(page, story, look);
        problems.push(...(await findLayoutProblems(page)).map((problem) => `${story}: ${problem}`));
      }
      expect(problems).toEqual([]);
      await page.close();
    },
    300_000,
  );
});
