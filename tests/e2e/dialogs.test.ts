import { expect, it } from 'vitest';
import { clickInCard, waitForCard, waitForControl, waitForFocusedCard, waitForNoCard } from '../support/card/read-card';
import { askTab, pressShortcut } from '../support/extension/ask-tab';
import { hoverMark } from '../support/page/hover-mark';
import { runInPage } from '../support/page/run-in-page';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { markAll, openMarked, SORE_BACK, waitForMark } from '../support/stories/open-story';

const DIALOG = `${SORE_BACK}
  <button id="ask" onclick="document.querySelector('dialog').showModal()">Ask</button>
  <dialog><p>Serotonin is made elsewhere too, and norepinephrine is not.</p><button>Fine</button></dialog>`;

inBothBrowsers('A reader meets a modal dialog', (browser) => {
  const openDialog = async () => {
    const page = await openMarked(browser(), DIALOG);
    await markAll(browser(), page);
    await page.click('#ask');
    await waitForMark(page, 'Serotonin');
    return page;
  };
  const isDialogOpen = () => document.querySelector('dialog')?.open;

  it('can use a card over a word in it, and closes the card before the dialog', async () => {
    const page = await openDialog();
    await hoverMark(page, 'Serotonin');
    await waitForCard(page, 'serotonin');
    await clickInCard(page, 'More');
    await waitForControl(page, 'More');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await runInPage(page, isDialogOpen)).toBe(true);
  });

  it('steps to its words only, and back to the page when it is gone', async () => {
    const page = await openDialog();
    const step = () => askTab(browser(), page, 'stepTerm', { direction: 'next' });
    expect([await step(), await step(), await step()]).toEqual(['Serotonin', 'norepinephrine', 'Serotonin']);
    await pressShortcut(browser(), page, 'open-term');
    await waitForFocusedCard(page, 'serotonin');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => runInPage(page, isDialogOpen)).toBe(false);
    await hoverMark(page, 'inflammation');
    await waitForCard(page, 'inflammation');
  });
});
