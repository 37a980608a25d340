import { expect, it } from 'vitest';
import { clickInCard, readCard, waitForCard, waitForControl, waitForNoCard } from '../support/card/read-card';
import { hoverMark } from '../support/page/hover-mark';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { openMarked } from '../support/stories/open-story';

inBothBrowsers('A reader follows a connection', (browser) => {
  it('sees first what is on the page, goes there and comes back', async () => {
    const page = await openMarked(browser());
    await hoverMark(page, 'inflammation');
    const card = await waitForCard(page);
    expect(card.text).toMatch(/On this page it links to (one idea|\d+ ideas).*depression/);

    await clickInCard(page, 'raises the risk of depression');
    await waitForControl(page, 'Explain depression');
    await clickInCard(page, 'Explain depression');
    await waitForCard(page, 'depression');

    await clickInCard(page, /^Back to /);
    await waitForCard(page, 'inflammation');
  });

  it('keeps a card that was used until it is closed on purpose', async () => {
    const page = await openMarked(browser());
    await hoverMark(page, 'inflammation');
    const folded = await waitForCard(page);
    await clickInCard(page, 'More');
    await expect.poll(async () => (await readCard(page))?.text.length).toBeGreaterThan(folded.text.length + 100);
    await page.mouse.move(1000, 780, { steps: 5 });
    await clickInCard(page, 'Close');
    await waitForNoCard(page);
  });
});
