import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../tests/support/browser/driven-browser';
import { waitForStillness } from '../../tests/support/card/read-card';
import type { PageServer } from '../../tests/support/serve/serve-pages';

/** What the steps of the tour share. */
export interface Tour {
  readonly driven: DrivenBrowser;
  readonly server: PageServer;
  /** The magazine page. */
  readonly page: Page;
  say(line: string): void;
  /** Takes a picture of the viewport; it lies in .output/tour/. */
  picture(page: Page, name: string): Promise<void>;
}

export interface TourStep {
  readonly name: string;
  /** @throws with the reason when it sees something else than expected. */
  readonly run: (tour: Tour) => Promise<void>;
}

export const PICTURES = '.output/tour';

export function startTour(driven: DrivenBrowser, server: PageServer, page: Page): Tour {
  mkdirSync(PICTURES, { recursive: true });
  return {
    driven,
    server,
    page,
    say: (line) => console.log(`  ${line}`),
    async picture(page, name) {
      await page.bringToFront();
      await waitForStillness(page);
      await page.screenshot({ path: join(PICTURES, `${name}.png`) as `${string}.png` });
    },
  };
}

/** Ends the tour when the page shows something else than it is to show. */
export function expectSeen(what: string, isSo: boolean, seen: unknown): void {
  if (!isSo) throw new Error(`expected ${what}, but saw ${JSON.stringify(seen)}`);
}
