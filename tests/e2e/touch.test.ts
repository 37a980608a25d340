import { expect, it } from 'vitest';
import { VIEWPORT } from '../support/browser/open-page';
import { readCard, waitForCard, waitForNoCard } from '../support/card/read-card';
import { findMark } from '../support/page/marks';
import { inOneBrowser } from '../support/stories/in-both-browsers';
import { openMarked, SORE_BACK } from '../support/stories/open-story';
import { expectToStay, waitUntil } from '../support/wait-until';

// Firefox's protocol has no touch events that its content counts as a finger's.
inOneBrowser('chromium', 'A reader taps', (browser) => {
  it('opens a card with a tap on a word, and closes it with a tap beside', async () => {
    const page = await openMarked(browser());
    await page.setViewport({ ...VIEWPORT, hasTouch: true });
    const spot = await waitUntil('the mark', () => findMark(page, 'inflammation'));
    await page.touchscreen.tap(spot.x, spot.y);
    expect(await waitForCard(page)).toMatchObject({ name: 'inflammation' });
    await page.touchscreen.tap(1050, 780);
    await waitForNoCard(page);
  });

  it('scrolls over a word without opening anything', async () => {
    const page = await openMarked(browser(), `${SORE_BACK}${'<p>The boat leaves at nine.</p>'.repeat(80)}`);
    await page.setViewport({ ...VIEWPORT, hasTouch: true });
    const spot = await waitUntil('the mark', () => findMark(page, 'inflammation'));
    await page.touchscreen.touchStart(spot.x, spot.y);
    for (let moved = 10; moved <= 200; moved += 10) await page.touchscreen.touchMove(spot.x, spot.y - moved);
    await page.touchscreen.touchEnd();
    await expectToStay(
      'no card',
      600,
      () => readCard(page),
      (card) => card === null,
    );
  });

  it('follows a link whose text has a marked word in it', async () => {
    const page = await openMarked(browser(), `<p><a href="#there">All about inflammation</a></p>${SORE_BACK}`);
    await page.setViewport({ ...VIEWPORT, hasTouch: true });
    const link = await page.$('a');
    await link?.tap();
    await expect.poll(() => page.url()).toContain('#there');
    await expectToStay(
      'no card',
      500,
      () => readCard(page),
      (card) => card === null,
    );
  });
});
