import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { clickInCard, readCard, waitForCard, waitForFocusedCard, waitForNoCard } from '../support/card/read-card';
import { readScroll } from '../support/card/read-places';
import { askTab } from '../support/extension/ask-tab';
import { openOwnPage } from '../support/extension/own-pages';
import { hoverMark } from '../support/page/hover-mark';
import { runInPage } from '../support/page/run-in-page';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { openMarked, SORE_BACK, waitForMark } from '../support/stories/open-story';
import { waitUntil } from '../support/wait-until';

const WITH_BUTTON = `<p><button id="here">Here</button></p>${SORE_BACK}`;

/** Moves the focus with Tab until it is on what has this name. */
async function tabTo(page: Page, name: string): Promise<void> {
  const controls = (await readCard(page))?.controls ?? [];
  for (let pressed = 0; pressed <= controls.length + 1; pressed++) {
    if ((await readCard(page))?.focus === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${name} among ${controls.join(', ')}`);
}

inBothBrowsers('A reader meets a hard word in a card', (browser) => {
  it('follows it, and comes back by name, to the word that was followed', async () => {
    const page = await openMarked(browser());
    await hoverMark(page, 'inflammation');
    await waitForCard(page, 'inflammation');
    await clickInCard(page, 'germs');
    const nested = await waitForCard(page, 'microbe');
    expect(nested.controls[0]).toBe('Back to inflammation');
    expect(nested.text).not.toContain('Why is this marked?');
    await clickInCard(page, 'Back to inflammation');
    const back = await waitForCard(page, 'inflammation');
    expect(back.focus).toBe('germs');
    expect(back.controls).not.toContain('Back to inflammation');
  });

  it('comes back to the place in the text that was left, with what was opened still open', async () => {
    const page = await openMarked(browser());
    await page.setViewport({ width: 800, height: 420 });
    await hoverMark(page, 'inflammation');
    await clickInCard(page, 'More');
    await clickInCard(page, 'Why is this marked?');
    await waitUntil('the word in the longer text', async () =>
      (await readCard(page))?.controls.includes('immune system'),
    );
    // To press it is to scroll to it.
    await clickInCard(page, 'immune system');
    await waitForCard(page, 'immune system');
    expect(await readScroll(page)).toBe(0);
    await clickInCard(page, /^Back to/);
    const back = await waitForCard(page, 'inflammation');
    expect(back.focus).toBe('immune system');
    expect(await readScroll(page)).toBeGreaterThan(0);
    expect(back.text).toContain('This speaks for health here');
  });

  it('goes as deep as there are words, and Escape closes all of it at once', async () => {
    const page = await openMarked(browser(), WITH_BUTTON);
    await page.focus('#here');
    expect(await askTab(browser(), page, 'openConcept', { concept: 'inflammation' })).toBe(true);
    await waitForFocusedCard(page, 'inflammation');
    const way: string[] = [];
    for (const name of ['immune system', 'inflammation', 'immune system', 'inflammation']) {
      way.push((await readCard(page))?.name ?? '');
      await tabTo(page, 'More');
      await page.keyboard.press('Enter');
      await tabTo(page, name);
      await page.keyboard.press('Enter');
      await waitUntil('the next card', async () => (await readCard(page))?.name !== way.at(-1));
    }
    expect((await readCard(page))?.focus).toBe('inflammation');
    // It stands before the heading, which has the focus first.
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect((await readCard(page))?.focus).toBe(`Back to ${way[3]}`);
    await page.keyboard.press('Enter');
    expect(await waitForCard(page, way[3])).toMatchObject({ focus: 'inflammation' });
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await expect.poll(() => runInPage(page, () => document.activeElement?.id)).toBe('here');
  });

  it('is led on in our own pages too', async () => {
    const welcome = await openOwnPage(browser(), 'welcome.html?nested');
    await waitForMark(welcome, 'inflammation');
    await hoverMark(welcome, 'inflammation');
    await waitForCard(welcome, 'inflammation');
    await clickInCard(welcome, 'germs');
    await waitForCard(welcome, 'microbe');
    await welcome.keyboard.press('Escape');
    await waitForNoCard(welcome);
  });

  it('is led from no calm text to one on self-harm', async () => {
    const page = await openMarked(browser());
    await hoverMark(page, 'depression');
    await waitForCard(page, 'depression');
    await clickInCard(page, 'More');
    const text = (await readCard(page))?.text ?? '';
    expect((await readCard(page))?.controls.join()).not.toMatch(/suicid|self-harm/i);
    expect(text.length).toBeGreaterThan(300);
  });
});
