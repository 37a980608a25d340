import { expect, it } from 'vitest';
import { readCard, waitForFocusedCard, waitForNoCard } from '../support/card/read-card';
import { askTab, pressShortcut } from '../support/extension/ask-tab';
import { readMarks } from '../support/page/marks';
import { runInPage } from '../support/page/run-in-page';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { openMarked, SORE_BACK } from '../support/stories/open-story';
import { waitUntilSteady } from '../support/wait-until';

inBothBrowsers('A reader without a mouse', (browser) => {
  it('steps to a word, opens its card with the focus in it, and closes it with Escape', async () => {
    const page = await openMarked(browser());
    await pressShortcut(browser(), page, 'next-term');
    await pressShortcut(browser(), page, 'open-term');
    const card = await waitForFocusedCard(page, 'backache');
    expect(card).toMatchObject({ role: 'dialog', name: 'backache', focus: 'backache' });
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('is answered in the order of the keys, however soon one follows the other on a page that was just opened', async () => {
    const page = await openMarked(browser());
    await Promise.all([
      pressShortcut(browser(), page, 'next-term'),
      pressShortcut(browser(), page, 'next-term'),
      pressShortcut(browser(), page, 'open-term'),
    ]);
    expect(await waitForFocusedCard(page)).toMatchObject({ name: 'depression' });
  });

  it('goes forwards and backwards, round and round', async () => {
    const page = await openMarked(browser());
    const step = (direction: 'next' | 'previous') => askTab(browser(), page, 'stepTerm', { direction });
    const marks = await waitUntilSteady('the marks', () => readMarks(page));
    const steps = [await step('next'), await step('next'), await step('previous'), await step('previous')];
    expect(marks.length).toBeGreaterThan(2);
    expect(steps).toEqual([marks[0], marks[1], marks[0], marks.at(-1)]);
  });

  it('gets the focus back where it was', async () => {
    const page = await openMarked(browser(), `<p><button id="here">Here</button></p>${SORE_BACK}`);
    await page.focus('#here');
    await pressShortcut(browser(), page, 'open-term');
    await waitForFocusedCard(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => runInPage(page, () => document.activeElement?.id)).toBe('here');
  });

  it('reaches everything in the card with Tab', async () => {
    const page = await openMarked(browser());
    await pressShortcut(browser(), page, 'open-term');
    await waitForFocusedCard(page);
    const reached: string[] = [];
    const controls = (await readCard(page))?.controls ?? [];
    while (reached.length < controls.length) {
      await page.keyboard.press('Tab');
      reached.push((await readCard(page))?.focus ?? 'nothing');
    }
    expect(reached).toEqual(controls);
  });

  it('leaves Escape to the page when no card is open', async () => {
    const page = await openMarked(browser());
    await runInPage(page, () => {
      addEventListener('keydown', (event) => {
        document.title = `heard ${event.key}`;
      });
    });
    await page.keyboard.press('Escape');
    await expect.poll(() => page.title()).toBe('heard Escape');
  });
});
