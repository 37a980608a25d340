import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { startForcedColours } from '../support/browser/forced-colours';
import { clickInCard, waitForCard, waitForControl } from '../support/card/read-card';
import { findCardRoot } from '../support/card/shadow';
import { askAsOwnPage, findTab } from '../support/extension/ask-tab';
import { openOwnPage, setDirection } from '../support/extension/own-pages';
import { findControl, pressControl, readShownText } from '../support/page/controls';
import { hoverMark } from '../support/page/hover-mark';
import { runInPage } from '../support/page/run-in-page';
import { waitForNoteFrame } from '../support/saving/note-frame';
import { pressInBubble, selectWithMouse, waitForBubble } from '../support/saving/read-saving';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { markAll, openMarked, waitForMark } from '../support/stories/open-story';
import { waitUntil, waitUntilSteady } from '../support/wait-until';

/** What annoyed on the way to the tenth card, in docs/trials.md, told as it should go. */

async function waitForFrameTheme(page: Page, theme: string): Promise<void> {
  const readTheme = () => (document.querySelector('form') ? document.documentElement.dataset.theme : undefined);
  await waitUntil(`a frame in ${theme}`, async () => {
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    const themes = await Promise.all(frames.map((frame) => runInPage(frame, readTheme).catch(() => undefined)));
    return themes.includes(theme);
  });
}

/** How far from the right edge of the popup the last line of a saved passage begins, and of the words that say where it is from. */
function measureEdges(popup: Page): Promise<number[]> {
  return runInPage(popup, () =>
    ['.note-subject', '.note-place'].map((name) => {
      const words = document.createRange();
      words.selectNodeContents(document.querySelector(name)!);
      const boxes = [...words.getClientRects()].filter(({ width }) => width > 0);
      const last = boxes.filter(({ bottom }) => bottom > boxes.at(-1)!.top + 1);
      return Math.round(innerWidth - Math.max(...last.map(({ right }) => right)));
    }),
  );
}

async function choose(driven: DrivenBrowser, page: Page, theme: 'dark' | 'contrast'): Promise<void> {
  await askAsOwnPage(driven, 'setTheme', { theme });
  await page.bringToFront();
  await waitForFrameTheme(page, theme);
}

inBothBrowsers('A reader on the way to the tenth card', (browser) => {
  afterEach(async () => {
    await askAsOwnPage(browser(), 'setTheme', { theme: 'system' });
    await askAsOwnPage(browser(), 'setSayFirst', { sayFirst: false });
  });

  it('reads what a delicate word has to do with the page under words that end', async () => {
    const page = await openMarked(browser());
    await markAll(browser(), page);
    await waitForMark(page, 'depression');
    await hoverMark(page, 'depression');
    const { text } = await waitForCard(page, 'depression');
    expect(text).toMatch(/On this page (?!it)/);
  });

  it('sees the ring around a card’s name keep clear of its buttons', async () => {
    const page = await openMarked(browser());
    await hoverMark(page, 'inflammation');
    await waitForCard(page, 'inflammation');
    const root = await findCardRoot(page);
    const measure = (root: ShadowRoot) =>
      root.querySelector('.tools')!.getBoundingClientRect().left -
      root.querySelector('.name')!.getBoundingClientRect().right;
    expect(await root?.call(measure, null)).toBeGreaterThanOrEqual(0);
  });

  it('sees an open note take on other colours at once', async () => {
    const page = await openMarked(browser());
    await selectWithMouse(page, 'p');
    await pressInBubble(page, 'Save with note');
    await waitForNoteFrame(page);
    await choose(browser(), page, 'dark');
    await choose(browser(), page, 'contrast');
  });

  it('sees what they are writing before the meaning take on other colours', async () => {
    await askAsOwnPage(browser(), 'setSayFirst', { sayFirst: true });
    const page = await openMarked(browser());
    await hoverMark(page, 'inflammation');
    await waitForCard(page);
    await waitForControl(page, 'Write it down');
    await clickInCard(page, 'Write it down');
    await waitUntil('the frame', async () => page.frames().length > 1);
    await choose(browser(), page, 'dark');
  });

  it('sees a passage and where it is from at one edge, from right to left too', async () => {
    const page = await openMarked(browser());
    await selectWithMouse(page, 'p');
    await pressInBubble(page, 'Save');
    await waitForBubble(page, 'saved');
    const popup = await openOwnPage(browser(), `popup.html?tab=${await findTab(browser(), page)}`);
    await popup.setViewport({ width: 380, height: 600 });
    await pressControl(popup, /^(Notes|\d+ notes?)$/);
    await waitUntil('the passage', () => findControl(popup, /^Ask anyone/));
    await setDirection(popup, 'rtl');
    const [words = 0, place = 0] = await measureEdges(popup);
    // The passage has its colour beside it; a popup may have its scroll bar on that side.
    expect(words).toBeLessThan(60);
    expect(Math.abs(words - place)).toBeLessThan(20);
  });

  it('sees at a glance what the main button is, with the system’s colours too', async () => {
    const settings = await openOwnPage(browser(), 'options.html');
    await waitUntil('the settings', () => findControl(settings, 'Delete everything…'));
    const stop = await startForcedColours(browser(), settings);
    try {
      const read = () =>
        ['.button-main:not(:disabled)', '.button:not(.button-main, :disabled)'].map(
          (name) => getComputedStyle(document.querySelector(name)!).backgroundColor,
        );
      const [main, other] = await waitUntilSteady('the colours', () => runInPage(settings, read));
      expect(main).not.toBe(other);
    } finally {
      await stop();
    }
  });

  it('never sees a line begin with a dot where a choice was taken back', async () => {
    await askAsOwnPage(browser(), 'setKnown', { concept: 'insomnia', known: true });
    const settings = await openOwnPage(browser(), 'options.html');
    await settings.setViewport({ width: 320, height: 700 });
    await pressControl(settings, 'Mark again: sleeplessness');
    await expect.poll(() => readShownText(settings)).toContain('marked again');
    const [name, told] = await runInPage(settings, () =>
      [
        getComputedStyle(document.querySelector('.back-told')!.previousElementSibling!, '::after'),
        getComputedStyle(document.querySelector('.back-told')!, '::before'),
      ].map(({ content }) => content),
    );
    expect(name).toContain('·');
    expect(told).toBe('none');
  });
});
