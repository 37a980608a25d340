import type { Page } from 'puppeteer-core';
import { runInPage } from './run-in-page';

/** Below this a channel differs as letters do that stand on another part of a pixel; of 255. */
const LEAST_DIFFERENCE = 48;

/**
 * The share of pixels that differ between two PNGs (as base64), of the larger of them; 1 where their sizes differ by more than
 * `slackPx`. Decoded by a browser, which has all that it takes.
 */
export function comparePictures(page: Page, one: string, other: string, slackPx = 1): Promise<number> {
  return runInPage(page, compareInPage, one, other, slackPx, LEAST_DIFFERENCE);
}

// Runs inside the page, by itself.
async function compareInPage(one: string, other: string, slackPx: number, least: number): Promise<number> {
  const read = async (png: string) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const [a, b] = [await read(one), await read(other)];
  if (Math.abs(a.width - b.width) > slackPx || Math.abs(a.height - b.height) > slackPx) return 1;
  const [width, height] = [Math.min(a.width, b.width), Math.min(a.height, b.height)];
  let different = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [at, there] = [(y * a.width + x) * 4, (y * b.width + x) * 4];
      if ([0, 1, 2].some((channel) => Math.abs(a.data[at + channel]! - b.data[there + channel]!) > least)) different++;
    }
  return different / (width * height);
}
