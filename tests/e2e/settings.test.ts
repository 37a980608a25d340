import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { clickInCard, readCard, waitForCard, waitForNoCard } from '../support/card/read-card';
import { findCardRoot } from '../support/card/shadow';
import { askAsOwnPage } from '../support/extension/ask-tab';
import { openOwnPage, readOverflow, setDirection, waitForTheme } from '../support/extension/own-pages';
import { findControl, pressControl, readShownText } from '../support/page/controls';
import { hoverMark } from '../support/page/hover-mark';
import { readMarks } from '../support/page/marks';
import { runInPage } from '../support/page/run-in-page';
import { type PageServer, servePages } from '../support/serve/serve-pages';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { openMarked, SORE_BACK, waitForMark } from '../support/stories/open-story';
import { writePage } from '../support/stories/share-server';
import { expectToStay, waitUntil } from '../support/wait-until';

/** A site of its own, so that switching it off touches no other story. */
let site: PageServer;
beforeAll(async () => {
  site = await servePages();
  site.put('page.html', writePage(SORE_BACK));
});
afterAll(() => site.close());

const CLINIC = `
  <h1>At the clinic</h1>
  <p>Too much inflammation can hurt. Jo had insomnia, and was treated for depression by a doctor.</p>`;

async function openSettings(driven: DrivenBrowser): Promise<Page> {
  const settings = await openOwnPage(driven, 'options.html');
  await waitUntil('the settings', () => findControl(settings, /^As the system/));
  return settings;
}

/** Moves the slider as the keyboard does: to an end of it. */
async function setDwell(settings: Page, end: 'Home' | 'End'): Promise<void> {
  await settings.bringToFront();
  await settings.focus('#dwell');
  await settings.keyboard.press(end);
}

/** How long after the pointer has come to rest a card can be used, in milliseconds. */
async function measureDwell(page: Page): Promise<number> {
  await page.bringToFront();
  await page.mouse.move(1000, 780);
  await waitForNoCard(page);
  await hoverMark(page, 'inflammation');
  const rested = performance.now();
  await waitForCard(page, 'inflammation');
  return performance.now() - rested;
}

async function readCardColour(page: Page): Promise<string> {
  await page.bringToFront();
  await page.mouse.move(1000, 780);
  await waitForNoCard(page);
  await hoverMark(page, 'inflammation');
  await waitForCard(page);
  const root = await findCardRoot(page);
  return (await root?.call((root) => getComputedStyle(root.querySelector('.card')!).backgroundColor, null)) ?? '';
}

/** The words that stand in a part of the settings, by the id of its heading. */
function readPart(settings: Page, id: string): Promise<string> {
  return runInPage(
    settings,
    (id: string) =>
      // biome-ignore lint/performance/useDomNodeTextContent: only what is shown.
      (document.getElementById(id)?.closest<HTMLElement>('section')?.innerText ?? '').replace(/\s+/g, ' '),
    id,
  );
}

inBothBrowsers('A reader makes it their own', (browser, kind) => {
  afterEach(async () => {
    const back = { setDwell: { dwellMs: 250 }, setLevel: { level: 'short' }, setTheme: { theme: 'system' } } as const;
    for (const [name, payload] of Object.entries(back)) await askAsOwnPage(browser(), name as 'setDwell', payload);
    await askAsOwnPage(browser(), 'setPaused', { paused: false });
    await askAsOwnPage(browser(), 'clearKnown', {});
    await askAsOwnPage(browser(), 'setSite', { url: site.url(''), on: true });
  });

  it('changes how long the pointer rests, and a page that is open obeys', async () => {
    const page = await openMarked(browser());
    const settings = await openSettings(browser());
    await expect.poll(() => readPart(settings, 'settings-reading')).toContain('After 0.25 seconds: calm');
    await setDwell(settings, 'End');
    await expect.poll(() => readPart(settings, 'settings-reading')).toContain('After 1 second: slow');
    await waitUntil(
      'it to be kept',
      async () => (await askAsOwnPage(browser(), 'readAllSettings', {})).dwellMs === 1_000,
    );
    const slow = await measureDwell(page);
    expect(slow).toBeGreaterThan(900);
    await setDwell(settings, 'Home');
    await expect.poll(() => readPart(settings, 'settings-reading')).toContain('At once');
    await waitUntil('it to be kept', async () => (await askAsOwnPage(browser(), 'readAllSettings', {})).dwellMs === 0);
    expect(await measureDwell(page)).toBeLessThan(slow - 400);
  });

  it('wants more first, and cards stand open from then on', async () => {
    const page = await openMarked(browser());
    await hoverMark(page, 'inflammation');
    const short = await waitForCard(page, 'inflammation');
    const settings = await openSettings(browser());
    await pressControl(settings, /^More first/);
    await waitUntil(
      'it to be kept',
      async () => (await askAsOwnPage(browser(), 'readAllSettings', {})).level === 'more',
    );
    await page.bringToFront();
    await page.mouse.move(1000, 780);
    await waitForNoCard(page);
    await hoverMark(page, 'inflammation');
    const long = await waitForCard(page, 'inflammation');
    expect(long.text.length).toBeGreaterThan(short.text.length + 40);
    // Its words may lead on, too.
    expect(long.controls).toEqual(expect.arrayContaining([...short.controls]));
    await clickInCard(page, 'More');
    await expect.poll(async () => (await readCard(page))?.text.length).toBe(short.text.length);
  });

  it('chooses dark and high contrast, and cards and our own pages follow', async () => {
    const page = await openMarked(browser());
    expect(await readCardColour(page)).toBe('rgb(255, 253, 248)');
    const article = await openOwnPage(browser(), 'article.html?id=backache-and-depression');
    const settings = await openSettings(browser());
    await pressControl(settings, 'Dark');
    await waitForTheme(settings, 'dark');
    await waitForTheme(article, 'dark');
    await expect.poll(() => readCardColour(page)).toBe('rgb(27, 32, 34)');
    await settings.bringToFront();
    await pressControl(settings, /^High contrast/);
    await waitForTheme(article, 'contrast');
    await expect.poll(() => readCardColour(page)).toBe('rgb(255, 255, 255)');
    const later = await browser().open(browser().extensionUrl('popup.html'));
    await waitForTheme(later, 'contrast');
    await settings.bringToFront();
    await pressControl(settings, 'As the system');
    await waitForTheme(article, 'system');
    await waitForTheme(later, 'system');
  });

  it('finds the words that they know by name, has one marked again, and changes their mind', async () => {
    const page = await openMarked(browser(), CLINIC);
    await waitForMark(page, 'insomnia');
    for (const concept of ['insomnia', 'inflammation'])
      await askAsOwnPage(browser(), 'setKnown', { concept, known: true });
    await expect.poll(() => readMarks(page)).not.toContain('insomnia');
    const settings = await openSettings(browser());
    await pressControl(settings, 'Mark again: sleeplessness');
    await expect.poll(() => readPart(settings, 'settings-known')).toMatch(/sleeplessness marked again/);
    await page.bringToFront();
    await waitForMark(page, 'insomnia');
    await settings.bringToFront();
    await pressControl(settings, 'Undo: sleeplessness');
    await expect.poll(() => readMarks(page)).not.toContain('insomnia');
    // The open page may know before the settings page does.
    await waitUntil('the word known again', () => findControl(settings, 'Mark again: sleeplessness'));

    await pressControl(settings, 'Mark all of them again');
    await expect.poll(() => readPart(settings, 'settings-known')).toContain('2 words are marked again.');
    await expect.poll(() => readMarks(page)).toContain('inflammation');
    expect((await askAsOwnPage(browser(), 'readAllSettings', {})).known).toEqual([]);
    await pressControl(settings, 'Undo');
    await expect.poll(async () => (await askAsOwnPage(browser(), 'readAllSettings', {})).known.length).toBe(2);
  });

  it('gives a meaning back to a site', async () => {
    const url = site.url('page.html');
    await askAsOwnPage(browser(), 'setMeaning', { url, concept: 'depression', meant: false });
    const settings = await openSettings(browser());
    await expect.poll(() => readPart(settings, 'settings-meanings')).toContain(new URL(url).host);
    await pressControl(settings, 'Give back: depression');
    await expect.poll(async () => (await askAsOwnPage(browser(), 'readSettings', { url })).notMeant).toEqual([]);
    await expect.poll(() => readPart(settings, 'settings-meanings')).toContain('given back');
  });

  it('switches a site off by its address and on again, and is told what is no address', async () => {
    const page = await browser().open(site.url('page.html'));
    await page.bringToFront();
    await waitForMark(page, 'inflammation');
    const settings = await openSettings(browser());
    const type = async (address: string) => {
      await settings.focus('#add-site');
      await settings.keyboard.type(address);
      await settings.keyboard.press('Enter');
    };
    await type('hello');
    await expect.poll(() => readPart(settings, 'settings-sites')).toContain('“hello” is only half an address');
    expect(await runInPage(settings, () => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    await settings.focus('#add-site');
    for (const _ of 'hello') await settings.keyboard.press('Backspace');
    const { host } = new URL(site.url(''));
    await type(host);
    await expect.poll(() => readPart(settings, 'settings-sites')).toContain(`Off for ${host}.`);
    await expect.poll(() => readMarks(page)).toEqual([]);
    await pressControl(settings, `Switch on: ${host}`);
    await page.bringToFront();
    await waitForMark(page, 'inflammation');
  });

  it('pauses it everywhere, and resumes', async () => {
    const page = await openMarked(browser());
    const settings = await openSettings(browser());
    await pressControl(settings, 'Pause everywhere');
    await expect.poll(() => readPart(settings, 'settings-sites')).toContain('nothing is marked on any site');
    await expect.poll(() => readMarks(page)).toEqual([]);
    await pressControl(settings, 'Resume');
    await page.bringToFront();
    await waitForMark(page, 'inflammation');
  });

  it('sees the real keys, and is led to where they are changed', async () => {
    const settings = await openSettings(browser());
    await expect.poll(() => readPart(settings, 'settings-keys')).toMatch(/Go to the next health word .*(Alt|⌥).*J/);
    expect(await readPart(settings, 'settings-keys')).toContain('on or off for this site not set');
    await pressControl(settings, 'Change the keys');
    const place = kind === 'chromium' ? 'chrome://extensions/shortcuts' : 'about:addons';
    const opened = await waitUntil(place, () => browser().findPage((url) => url.startsWith(place)));
    await opened.close();
    if (kind === 'firefox')
      expect(await readPart(settings, 'settings-keys')).toContain('choose “Manage Extension Shortcuts”');
  });

  it('has no need to scroll sideways in a window of 320 pixels, from left to right or from right to left', async () => {
    const settings = await openSettings(browser());
    await settings.setViewport({ width: 320, height: 640 });
    await pressControl(settings, 'Delete everything…');
    for (const direction of ['ltr', 'rtl'] as const) {
      await setDirection(settings, direction);
      expect(await readOverflow(settings)).toBe(0);
    }
    expect(await readShownText(settings)).toContain('Keep everything');
  });

  it('keeps a choice that is not known from doing anything', async () => {
    const wrong = [
      ['setDwell', { dwellMs: 5_000 }],
      ['setTheme', { theme: 'pink' }],
      ['setLevel', { level: 'expert' }],
    ] as const;
    for (const [name, payload] of wrong)
      await expect(askAsOwnPage(browser(), name, payload)).rejects.toThrow('refused');
    const page = await openMarked(browser());
    await expectToStay(
      'it is as it was',
      300,
      () => askAsOwnPage(browser(), 'readSettings', { url: page.url() }),
      ({ dwellMs, theme, level }) => dwellMs === 250 && theme === 'system' && level === 'short',
    );
  });
});
