import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { launchWith } from '../../tests/support/browser/launch';
import { type Catalogue, openCatalogue } from '../../tests/support/catalogue/open-catalogue';
import { runInPage } from '../../tests/support/page/run-in-page';
import type { Look } from './looks';

export interface Picture {
  readonly look: Look;
  readonly story: string;
  readonly path: string;
}

/** A long page is cut here: what follows looks as what came before. */
const MOST_HEIGHT = 900;

/** Draws the stories in each look with Chromium, which alone can be made to force colours. */
export async function drawStories(
  looks: readonly Look[],
  fits: (story: string) => boolean,
  folder: string,
): Promise<Picture[]> {
  const catalogue = await openCatalogue();
  const driven = await launchWith('chromium', { withExtension: false });
  try {
    const page = await driven.open(catalogue.url);
    const cdp = await page.createCDPSession();
    const stories = (await catalogue.listStories(page)).filter(fits);
    const pictures: Picture[] = [];
    for (const look of looks) {
      await wear(page, cdp, look);
      mkdirSync(join(folder, look.name), { recursive: true });
      for (const story of stories) pictures.push(await drawStory(page, catalogue, look, story, folder));
    }
    return pictures;
  } finally {
    await driven.close();
    await catalogue.close();
  }
}

async function wear(page: Page, cdp: CDPSession, { width, isForced }: Look): Promise<void> {
  await page.setViewport({ width, height: MOST_HEIGHT });
  const features = [
    { name: 'forced-colors', value: isForced ? 'active' : 'none' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
  await cdp.send('Emulation.setEmulatedMedia', { features });
}

async function drawStory(
  page: Page,
  catalogue: Catalogue,
  look: Look,
  story: string,
  folder: string,
): Promise<Picture> {
  await catalogue.show(page, story, look.story);
  // A story that scrolled to what it is about is drawn there.
  const { top, tall } = await runInPage(page, () => {
    return { top: scrollY, tall: document.body.scrollHeight + 16 - scrollY };
  });
  const path = join(folder, look.name, `${story}.png`);
  const clip = { x: 0, y: top, width: look.width, height: Math.min(MOST_HEIGHT, Math.max(40, tall)) };
  // Beyond the viewport Chromium draws pages from right to left somewhere else than they are.
  await page.screenshot({ path: path as `${string}.png`, clip, captureBeyondViewport: false });
  return { look, story, path };
}
