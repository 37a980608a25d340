import type { Page } from 'puppeteer-core';
import { runInPage } from './run-in-page';

/** How many pixels of the element with this id are drawn in a strong green, of which our own views have none. */
export async function countGreen(page: Page, id: string): Promise<number> {
  const element = await page.$(`#${id}`);
  if (element === null) throw new Error(`nothing is named ${id}`);
  const picture = await element.screenshot({ encoding: 'base64' });
  return runInPage(page, countInPage, picture);
}

// Runs inside the page, by itself.
async function countInPage(png: string): Promise<number> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at]! < 90 && data[at + 1]! > 160 && data[at + 2]! < 90) count++;
  return count;
}
