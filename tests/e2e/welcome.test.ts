import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard, waitForFocusedCard, waitForNoCard } from '../support/card/read-card';
import { askAsOwnPage, pressShortcut } from '../support/extension/ask-tab';
import { openOwnPage, readOverflow, setDirection, waitForTheme } from '../support/extension/own-pages';
import { launchPrivate, type PrivateBrowser } from '../support/faults/private-window';
import { pressControl, readShownText } from '../support/page/controls';
import { hoverMark } from '../support/page/hover-mark';
import { readMarks } from '../support/page/marks';
import { runInPage } from '../support/page/run-in-page';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { waitForAllMarks, waitForMark } from '../support/stories/open-story';
import { waitUntil } from '../support/wait-until';

inBothBrowsers('A reader is welcomed', (browser) => {
  it('tries it with the pointer', async () => {
    const welcome = await openOwnPage(browser(), 'welcome.html?try');
    await waitForMark(welcome, 'serotonin');
    await hoverMark(welcome, 'serotonin');
    expect(await waitForCard(welcome, 'serotonin')).toMatchObject({ role: 'dialog', name: 'serotonin' });
    await welcome.keyboard.press('Escape');
    await waitForNoCard(welcome);
  });

  it('tries it with the keys that the page names', async () => {
    const welcome = await openOwnPage(browser(), 'welcome.html?keys');
    const marks = await waitForAllMarks(welcome);
    expect(await readShownText(welcome)).toMatch(/Or press .*J to go to the next word, and .*L to open its card/);
    await pressShortcut(browser(), welcome, 'next-term');
    await pressShortcut(browser(), welcome, 'open-term');
    const card = await waitForFocusedCard(welcome);
    expect(marks.length).toBeGreaterThan(4);
    expect(card.role).toBe('dialog');
    await welcome.keyboard.press('Escape');
    await waitForNoCard(welcome);
  });

  it('finds words to try that they said they know', async () => {
    await askAsOwnPage(browser(), 'setKnown', { concept: 'serotonin', known: true });
    try {
      const welcome = await openOwnPage(browser(), 'welcome.html?known');
      await waitForMark(welcome, 'serotonin');
    } finally {
      await askAsOwnPage(browser(), 'setKnown', { concept: 'serotonin', known: false });
    }
  });

  it('is told in a minute what it does, sees and keeps, and led to the settings', async () => {
    const welcome = await openOwnPage(browser(), 'welcome.html?read');
    await waitForMark(welcome, 'serotonin');
    const text = await readShownText(welcome);
    for (const part of [
      'Nothing you read leaves your browser',
      'Why it asks to read pages',
      'turns it off for the site',
    ])
      expect(text).toContain(part);
    // What is there to be read, besides the paragraph to be tried: as much as adults read in a minute (Brysbaert 2019).
    const tried = await runInPage(welcome, () => document.querySelector('.welcome-try-text')?.textContent ?? '');
    expect(tried.split(' ').length).toBeGreaterThan(30);
    expect(text.split(' ').length - tried.split(' ').length).toBeLessThan(238);
    await pressControl(welcome, 'More in the settings');
    const isSettings = (url: string) => url.startsWith(browser().extensionUrl('options.html'));
    const settings = await waitUntil('the settings', () => browser().findPage(isSettings));
    await settings.close();
  });

  it('reads it from right to left, in a narrow window, and in the colours that they chose', async () => {
    await askAsOwnPage(browser(), 'setTheme', { theme: 'contrast' });
    try {
      const welcome = await openOwnPage(browser(), 'welcome.html?narrow');
      await waitForTheme(welcome, 'contrast');
      await welcome.setViewport({ width: 320, height: 640 });
      await setDirection(welcome, 'rtl');
      await waitForMark(welcome, 'serotonin');
      expect(await readOverflow(welcome)).toBe(0);
      await hoverMark(welcome, 'serotonin');
      const { rect } = await waitForCard(welcome);
      expect(rect.x).toBeGreaterThanOrEqual(0);
      expect(rect.x + rect.width).toBeLessThanOrEqual(320);
    } finally {
      await askAsOwnPage(browser(), 'setTheme', { theme: 'system' });
    }
  });
});

/** Chromium opens no page of an extension in a private window, but in an ordinary one. */
describe('A reader in a private window is welcomed (firefox)', () => {
  let browser: PrivateBrowser;
  beforeAll(async () => {
    browser = await launchPrivate('firefox');
  }, 120_000);
  afterAll(() => browser?.close());

  it('and can try it', async () => {
    const url = await runInPage(browser.own, () => `${location.origin}/welcome.html?private`);
    const welcome = await browser.open(url);
    await welcome.bringToFront();
    expect(await runInPage(welcome, () => chrome.extension.inIncognitoContext)).toBe(true);
    await waitUntil('marks', async () => (await readMarks(welcome)).includes('serotonin'));
    await hoverMark(welcome, 'serotonin');
    expect(await waitForCard(welcome)).toMatchObject({ name: 'serotonin' });
  });
});

/** Where `runInPage` runs, the browser provides this. */
declare const chrome: typeof import('wxt/browser').browser;
