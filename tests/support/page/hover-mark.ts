import type { Page } from 'puppeteer-core';
import { waitUntil } from '../wait-until';
import { findMark, type Spot } from './marks';

/** Moves the mouse on to the nth mark with this text, in steps as a hand does, and leaves it there. */
export async function hoverMark(page: Page, text: string, nth = 0): Promise<Spot> {
  const spot = await waitUntil(`the mark “${text}”`, () => findMark(page, text, nth));
  await page.mouse.move(Math.max(1, spot.x - 60), Math.max(1, spot.y - 40));
  await page.mouse.move(spot.x, spot.y, { steps: 5 });
  return spot;
}
