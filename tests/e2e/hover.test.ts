import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { defaultSettings, MOST_DWELL_MS } from '../../domain/settings/index';
import { findInCard, readCard, waitForCard, waitForNoCard } from '../support/card/read-card';
import { findCardRoot } from '../support/card/shadow';
import { askTab } from '../support/extension/ask-tab';
import { hoverMark } from '../support/page/hover-mark';
import { findMark, findMarksInView, type Spot } from '../support/page/marks';
import { runInPage } from '../support/page/run-in-page';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { markAll, openMarked, SORE_BACK } from '../support/stories/open-story';
import { expectToStay, waitUntil } from '../support/wait-until';

/**
 * Moves over all these words, with a frame on each so that none is passed unseen.
 * @returns the longest time that the pointer rested, in milliseconds, and the cards seen on the way.
 */
async function sweep(page: Page, spots: readonly Spot[]): Promise<{ longestRestMs: number; cards: string[] }> {
  const cards: string[] = [];
  let longestRestMs = 0;
  let movedAt = Number.POSITIVE_INFINITY;
  for (const { x, y } of spots) {
    await page.mouse.move(x, y);
    const now = await runInPage(
      page,
      () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now()))),
    );
    longestRestMs = Math.max(longestRestMs, now - movedAt);
    movedAt = now;
    const card = await readCard(page);
    if (card !== null) cards.push(card.name);
  }
  return { longestRestMs, cards };
}

/** The name in our closed layer, whether or not it is shown. */
async function readDrawn(page: Page): Promise<string | null> {
  const root = await findCardRoot(page);
  return root?.call((root) => root.querySelector('.layer [data-state="ready"] h2')?.textContent ?? null, null) ?? null;
}

inBothBrowsers('A reader points at a word', (browser) => {
  it('opens a card that explains it, in view and not over the word', async () => {
    const page = await openMarked(browser());
    const spot = await hoverMark(page, 'inflammation');
    const card = await waitForCard(page);
    expect(card).toMatchObject({ role: 'dialog', name: 'inflammation' });
    expect(card.text).toMatch(/injury|germs/);
    expect(card.rect.y >= spot.y || card.rect.y + card.rect.height <= spot.y).toBe(true);
    expect(card.rect.x).toBeGreaterThanOrEqual(0);
  });

  it('opens nothing when the pointer only sweeps across', async () => {
    const page = await openMarked(browser());
    const spot = await waitUntil('the mark', () => findMark(page, 'inflammation'));
    await page.mouse.move(spot.x - 300, spot.y);
    await page.mouse.move(spot.x, spot.y);
    await page.mouse.move(spot.x + 200, spot.y + 300, { steps: 3 });
    await expectToStay(
      'no card',
      900,
      () => readCard(page),
      (card) => card === null,
    );
  });

  it('opens nothing in a sweep over 30 words', async () => {
    const page = await openMarked(browser(), `<div style="font-size: 13px">${SORE_BACK.repeat(9)}</div>`);
    await page.mouse.move(4, 4);
    await markAll(browser(), page);
    const spots = await waitUntil('30 marks in view', async () => {
      const spots = await findMarksInView(page);
      return spots.length >= 30 ? spots : null;
    });
    // On a busy machine a move may come so late that the pointer has rested in earnest: then it was no sweep.
    const cards = await waitUntil(
      'a sweep that rests nowhere',
      async () => {
        const swept = await sweep(page, [...spots, { x: 4, y: 4 }]);
        return swept.longestRestMs < defaultSettings.dwellMs ? swept.cards : null;
      },
      30_000,
    );
    expect(cards).toEqual([]);
    await expectToStay(
      'no card',
      900,
      () => readCard(page),
      (card) => card === null,
    );
    // It was words that the pointer went over.
    await page.mouse.move(spots[29]!.x, spots[29]!.y);
    await waitForCard(page);
  });

  it('has the card drawn while the pointer still rests, for nobody to see, and never opens it once the pointer has left', async () => {
    const page = await openMarked(browser());
    // Where the stories before have left it, the pointer may rest on a word already.
    await page.mouse.move(4, 4);
    await waitForNoCard(page);
    const { sitesOff: _, paused: __, ...settings } = defaultSettings;
    await askTab(browser(), page, 'changeSiteState', { ...settings, on: true, dwellMs: MOST_DWELL_MS });
    const spot = await hoverMark(page, 'inflammation');
    await waitUntil('a card drawn ahead', async () => (await readDrawn(page))?.includes('inflammation'));
    expect(await readCard(page)).toBeNull();
    await page.mouse.move(spot.x + 200, spot.y + 300);
    await expectToStay(
      'no card',
      MOST_DWELL_MS + 400,
      () => readCard(page),
      (card) => card === null,
    );
    await hoverMark(page, 'depression');
    expect(await waitForCard(page)).toMatchObject({ name: 'depression' });
  });

  it('opens nothing while text is being selected', async () => {
    const page = await openMarked(browser());
    const spot = await waitUntil('the mark', () => findMark(page, 'inflammation'));
    await page.mouse.move(spot.x, spot.y);
    await page.mouse.down();
    await page.mouse.move(spot.x + 60, spot.y, { steps: 4 });
    await expectToStay(
      'no card',
      900,
      () => readCard(page),
      (card) => card === null,
    );
    await page.mouse.up();
  });

  it('keeps the card while the pointer is on it, and closes it when the pointer leaves', async () => {
    const page = await openMarked(browser());
    await hoverMark(page, 'inflammation');
    await waitForCard(page);
    const close = await waitUntil('its button', () => findInCard(page, 'Close'));
    await page.mouse.move(close.x, close.y, { steps: 12 });
    await expectToStay(
      'the card stays',
      700,
      () => readCard(page),
      (card) => card?.name === 'inflammation',
    );
    await page.mouse.move(1000, 780, { steps: 5 });
    await waitForNoCard(page);
  });

  it('keeps the card on the way from its word to each of its corners', async () => {
    const page = await openMarked(browser());
    for (const [right, bottom] of [
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ]) {
      await hoverMark(page, 'inflammation');
      const { rect } = await waitForCard(page);
      const inset = 8;
      const x = right ? rect.x + rect.width - inset : rect.x + inset;
      const y = bottom ? rect.y + rect.height - inset : rect.y + inset;
      await page.mouse.move(x, y, { steps: 20 });
      await expectToStay(
        `the card stays under the pointer at ${x}, ${y}`,
        600,
        () => readCard(page),
        (card) => card?.name === 'inflammation',
      );
      await page.mouse.move(1000, 780, { steps: 5 });
      await waitForNoCard(page);
    }
  });

  it.each([
    ['a click', (page: Page, spot: Spot) => page.mouse.click(spot.x, spot.y)],
    ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ])('is rid of the card by %s, until the pointer has left the word', async (_, sendAway) => {
    const page = await openMarked(browser());
    const spot = await hoverMark(page, 'inflammation');
    await waitForCard(page);
    await sendAway(page, spot);
    await waitForNoCard(page);
    await page.mouse.move(spot.x + 2, spot.y, { steps: 4 });
    await expectToStay(
      'no card',
      700,
      () => readCard(page),
      (card) => card === null,
    );
    await page.mouse.move(1000, 780, { steps: 5 });
    await hoverMark(page, 'inflammation');
    await waitForCard(page, 'inflammation');
  });

  it('can use the card in a window as low as a zoom of 400 % makes it', async () => {
    const page = await openMarked(browser(), `${'<p>The boat leaves at nine.</p>'.repeat(9)}${SORE_BACK.repeat(2)}`);
    await page.setViewport({ width: 320, height: 230 });
    await hoverMark(page, 'inflammation');
    const { rect } = await waitForCard(page);
    expect(rect.y).toBeGreaterThanOrEqual(0);
    expect(rect.y + rect.height).toBeLessThanOrEqual(230);
    const close = await waitUntil('its button', () => findInCard(page, 'Close'));
    expect(close.y).toBeGreaterThan(rect.y);
  });

  it('shows one card at a time', async () => {
    const page = await openMarked(browser());
    await hoverMark(page, 'inflammation');
    await waitForCard(page);
    await page.mouse.move(1000, 780);
    await hoverMark(page, 'back pain');
    await waitForCard(page, 'backache');
  });
});
