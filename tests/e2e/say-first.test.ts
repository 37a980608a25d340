import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { clickInCard, readCard, waitForCard, waitForControl } from '../support/card/read-card';
import { askAsOwnPage } from '../support/extension/ask-tab';
import { openOwnPage } from '../support/extension/own-pages';
import { pressControl } from '../support/page/controls';
import { hoverMark } from '../support/page/hover-mark';
import { runInPage } from '../support/page/run-in-page';
import { waitForNoNoteFrame } from '../support/saving/note-frame';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { openBody, SORE_BACK, waitForMark } from '../support/stories/open-story';
import { waitUntil } from '../support/wait-until';

const LISTENING = `${SORE_BACK}<script>
  window.heard = [];
  for (const kind of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'message'])
    addEventListener(kind, (event) => window.heard.push(kind + ' ' + (event.key ?? event.data)), true);
</script>`;

const WORDS = 'a swelling that burns';

interface SeenSayFrame {
  readonly text: string;
  readonly hasKeyboard: boolean;
}

async function readSayFrame(page: Page): Promise<SeenSayFrame | null> {
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  const read = () => {
    const form = document.querySelector<HTMLElement>('.note-form');
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not read by anyone.
    return form && { text: form.innerText, hasKeyboard: document.hasFocus() && document.activeElement?.id === 'say' };
  };
  const seen = await Promise.all(frames.map((frame) => runInPage(frame, read).catch(() => null)));
  return seen.find((one) => one !== null) ?? null;
}

async function openAsking(driven: DrivenBrowser): Promise<Page> {
  await askAsOwnPage(driven, 'setSayFirst', { sayFirst: true });
  const page = await openBody(driven, LISTENING);
  await waitForMark(page, 'inflammation');
  await hoverMark(page, 'inflammation');
  await waitForCard(page);
  await waitForControl(page, 'Write it down');
  return page;
}

const listSaved = async (driven: DrivenBrowser, page: Page) =>
  (await askAsOwnPage(driven, 'listHighlights', { address: page.url(), limit: 50 })).highlights;

inBothBrowsers('A reader says first what a word means', (browser) => {
  afterEach(() => askAsOwnPage(browser(), 'setSayFirst', { sayFirst: false }));

  it('having asked for that in the settings', async () => {
    const settings = await openOwnPage(browser(), 'options.html');
    await pressControl(settings, /^Ask me first/);
    await waitUntil('the choice', async () => (await askAsOwnPage(browser(), 'readAllSettings', {})).sayFirst);
  });

  it('in words that the page does not hear; then sees ours with them, and both are kept', async () => {
    const page = await openAsking(browser());
    const asked = await readCard(page);
    expect(asked?.text).toContain('What do you think it means?');
    expect(asked?.controls).not.toContain('Read the article');
    await clickInCard(page, 'Write it down');
    await waitUntil('the keyboard in the frame', async () => (await readSayFrame(page))?.hasKeyboard);
    await page.keyboard.type(WORDS);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForControl(page, 'Read the article');
    const said = await readSayFrame(page);
    expect(said?.text).toContain(WORDS);
    expect(said?.text).toContain('Kept with what you save');
    const saved = await listSaved(browser(), page);
    expect(saved).toMatchObject([{ passage: null, concepts: ['inflammation'], note: WORDS }]);
    expect((await readCard(page))?.focus).toBe('inflammation');
    const heard = await runInPage(page, () => (globalThis as unknown as { heard: string[] }).heard);
    expect(heard).toEqual([]);
    const find = (words: string) => (globalThis as unknown as { find(words: string): boolean }).find(words);
    expect(await runInPage(page, find, WORDS)).toBe(false);
  });

  it('or writes, and asks for ours: what was written is kept all the same', async () => {
    const page = await openAsking(browser());
    await clickInCard(page, 'Write it down');
    await waitUntil('the keyboard in the frame', async () => (await readSayFrame(page))?.hasKeyboard);
    await page.keyboard.type(WORDS);
    await clickInCard(page, 'Show the meaning');
    await waitForControl(page, 'Read the article');
    expect((await readSayFrame(page))?.text).toContain(WORDS);
    expect(await listSaved(browser(), page)).toMatchObject([{ concepts: ['inflammation'], note: WORDS }]);
  });

  it('or does not, sees ours, and is not asked again for this word on this page', async () => {
    const page = await openAsking(browser());
    await clickInCard(page, 'Show the meaning');
    await waitForControl(page, 'Read the article');
    expect(await listSaved(browser(), page)).toEqual([]);
    await page.keyboard.press('Escape');
    await waitUntil('no card', async () => (await readCard(page)) === null);
    await page.mouse.move(1, 1);
    await hoverMark(page, 'inflammation');
    await waitForControl(page, 'Read the article');
  });

  it('or writes, and presses Escape: what was written is kept, as a note is, and ours is shown with it', async () => {
    const page = await openAsking(browser());
    await clickInCard(page, 'Write it down');
    await waitUntil('the keyboard in the frame', async () => (await readSayFrame(page))?.hasKeyboard);
    await page.keyboard.type(WORDS);
    await page.keyboard.press('Escape');
    await waitForControl(page, 'Read the article');
    expect((await readSayFrame(page))?.text).toContain(WORDS);
    expect(await listSaved(browser(), page)).toMatchObject([{ concepts: ['inflammation'], note: WORDS }]);
  });

  it('or writes, and presses elsewhere on the page: what was written is kept', async () => {
    const page = await openAsking(browser());
    await clickInCard(page, 'Write it down');
    await waitUntil('the keyboard in the frame', async () => (await readSayFrame(page))?.hasKeyboard);
    await page.keyboard.type(WORDS);
    await page.mouse.click(5, 5);
    await waitUntil('no card', async () => (await readCard(page)) === null);
    const notes = async () => (await listSaved(browser(), page)).map(({ concepts, note }) => [...concepts, note]);
    await expect.poll(notes).toEqual([['inflammation', WORDS]]);
  });

  it('or thinks better of it with Escape, having written nothing, and is asked as before', async () => {
    const page = await openAsking(browser());
    await clickInCard(page, 'Write it down');
    await waitUntil('the keyboard in the frame', async () => (await readSayFrame(page))?.hasKeyboard);
    await page.keyboard.press('Escape');
    await waitForNoNoteFrame(page);
    await waitForControl(page, 'Write it down');
  });
});
