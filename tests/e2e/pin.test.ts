import { expect, it } from 'vitest';
import { clickInCard, readCard, waitForCard, waitForFocusedCard, waitForNoCard } from '../support/card/read-card';
import { readPressed } from '../support/card/read-places';
import { askTab, pressShortcut } from '../support/extension/ask-tab';
import { hoverMark } from '../support/page/hover-mark';
import { findMark } from '../support/page/marks';
import { runInPage } from '../support/page/run-in-page';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { openMarked, SORE_BACK } from '../support/stories/open-story';
import { expectToStay, waitUntil, waitUntilSteady } from '../support/wait-until';

const PIN = 'Keep this card open';
const LONG = `${SORE_BACK}${'<p>The boat leaves at nine.</p>'.repeat(90)}`;

inBothBrowsers('A reader pins a card', (browser) => {
  const openPinned = async (body = SORE_BACK) => {
    const page = await openMarked(browser(), body);
    const spot = await hoverMark(page, 'inflammation');
    await waitForCard(page, 'inflammation');
    await clickInCard(page, PIN);
    await expect.poll(() => readPressed(page, PIN)).toBe('true');
    return { page, spot };
  };

  it('keeps it while pointing at other words and pressing elsewhere, until it is let go', async () => {
    const { page } = await openPinned();
    await hoverMark(page, 'back pain');
    await page.mouse.click(1000, 780);
    await hoverMark(page, 'back pain');
    await expectToStay(
      'the pinned card stays',
      900,
      () => readCard(page),
      (card) => card?.name === 'inflammation',
    );
    await clickInCard(page, PIN);
    await expect.poll(() => readPressed(page, PIN)).toBe('false');
    await page.mouse.click(1000, 780);
    await waitForNoCard(page);
  });

  it('has it beside its word while that is in view, and at the edge of the view when it is not', async () => {
    const { page } = await openPinned(LONG);
    const { height } = await runInPage(page, () => ({ height: innerHeight }));
    for (const top of [150, 1_200, 3_000]) {
      await runInPage(page, (top) => scrollTo(0, top), top);
      await expect.poll(() => runInPage(page, () => scrollY)).toBe(top);
      await expectToStay(
        `the card in view at ${top}`,
        300,
        () => readCard(page),
        (card) => card !== null && card.rect.y >= 0 && card.rect.y + card.rect.height <= height,
      );
    }
    await runInPage(page, () => scrollTo(0, 0));
    const isBeside = async () => {
      const spot = await findMark(page, 'inflammation');
      const rect = (await readCard(page))?.rect;
      if (spot === null || rect === undefined) return false;
      const gap = rect.y > spot.y ? rect.y - spot.y : spot.y - (rect.y + rect.height);
      return gap > 0 && gap < 40;
    };
    await waitUntil('the card beside its word again', isBeside);
  });

  it('keeps it when the page takes its word away', async () => {
    const { page } = await openPinned();
    const before = await waitUntilSteady('the card', async () => (await readCard(page))?.rect);
    await runInPage(page, () => {
      document.body.innerHTML = '<p>The boat leaves at nine.</p>';
    });
    await expectToStay(
      'the card stays where it was',
      700,
      () => readCard(page),
      (card) => card?.rect.y === before?.y && card?.rect.x === before?.x,
    );
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('has it replaced by the card of another word that is asked for, by keys as by the list', async () => {
    const { page } = await openPinned();
    await pressShortcut(browser(), page, 'next-term');
    await expect.poll(async () => (await readCard(page))?.name).toBe('inflammation');
    await pressShortcut(browser(), page, 'open-term');
    await waitForFocusedCard(page, 'backache');
    expect(await readPressed(page, PIN)).toBe('false');
    await clickInCard(page, PIN);
    expect(await askTab(browser(), page, 'openConcept', { concept: 'depression' })).toBe(true);
    await waitForCard(page, 'depression');
  });

  it('pins and closes it by keys alone', async () => {
    const page = await openMarked(browser());
    await pressShortcut(browser(), page, 'open-term');
    await waitForFocusedCard(page, 'backache');
    await page.keyboard.press('Tab');
    expect((await readCard(page))?.focus).toBe(PIN);
    await page.keyboard.press('Enter');
    await expect.poll(() => readPressed(page, PIN)).toBe('true');
    expect((await readCard(page))?.focus).toBe(PIN);
    await page.mouse.click(1000, 780);
    await waitForCard(page, 'backache');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });
});
