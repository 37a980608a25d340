import type { Page, Viewport } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { startForcedColours } from '../support/browser/forced-colours';
import { browserKinds } from '../support/browser/kinds';
import { VIEWPORT } from '../support/browser/open-page';
import { type Catalogue, openCatalogue } from '../support/catalogue/open-catalogue';
import { findAxeProblems } from '../support/page/find-axe-problems';
import { shareBrowser } from '../support/stories/in-both-browsers';

/** Every state of the card, which hides in a closed root on pages, and stands in an open one here. */
let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openCatalogue();
});
afterAll(() => catalogue?.close());

interface AxeLook {
  readonly theme: string;
  readonly viewport?: Viewport;
}

const PHONE: Viewport = { width: 320, height: 700 };
/** A window of 1280 by 800 at 200 %. */
const ZOOMED: Viewport = { width: 640, height: 400, deviceScaleFactor: 2 };

/** All of them in one load of each story: loading takes as long as looking does. */
const LOOKS: Readonly<Record<'ltr' | 'rtl', readonly AxeLook[]>> = {
  ltr: [
    { theme: 'light' },
    { theme: 'dark' },
    { theme: 'contrast' },
    { theme: 'forced' },
    { theme: 'light', viewport: ZOOMED },
    { theme: 'light', viewport: PHONE },
  ],
  rtl: [{ theme: 'light' }, { theme: 'forced', viewport: PHONE }],
};

describe.each(browserKinds)('the catalogue in %s', (kind) => {
  let driven: DrivenBrowser;
  beforeAll(async () => {
    driven = await shareBrowser(kind, { withExtension: false });
  });

  async function look(page: Page, { theme, viewport }: AxeLook): Promise<string[]> {
    await page.setViewport(viewport ?? VIEWPORT);
    if (theme !== 'forced') {
      await catalogue.wear(page, theme);
      return findAxeProblems(page);
    }
    await catalogue.wear(page, 'system');
    const stop = await startForcedColours(driven, page);
    try {
      return await findAxeProblems(page);
    } finally {
      await stop();
    }
  }

  it.each(['ltr', 'rtl'] as const)(
    'shows every story with nothing in anyone’s way (%s)',
    async (dir) => {
      const page = await driven.open(catalogue.url);
      // What is not in front is slow.
      await page.bringToFront();
      const problems: string[] = [];
      for (const story of await catalogue.listStories(page)) {
        await catalogue.show(page, story, { dir });
        await catalogue.bringAxe(page);
        for (const one of LOOKS[dir]) {
          const where = `${story} (${one.theme} ${one.viewport?.width ?? ''})`;
          problems.push(...(await look(page, one)).map((problem) => `${where}: ${problem}`));
        }
      }
      expect(problems).toEqual([]);
      await page.close();
    },
    900_000,
  );
});
