import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { runInPage } from '../support/page/run-in-page';
import { findAsPage, listSecrets } from '../support/saving/find-secrets';
import { typeNote, waitForNoNoteFrame, waitForNoteFrame } from '../support/saving/note-frame';
import { waitForDrawn } from '../support/saving/overlay';
import { OBSERVER, readPageState } from '../support/saving/page-state';
import { FERRY, PASSAGES } from '../support/saving/passages';
import { pressInBubble, waitForBubble } from '../support/saving/read-saving';
import { listSaved, openForAsking } from '../support/saving/saved';
import { selectWords } from '../support/saving/select-words';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { openMarked, waitForMark } from '../support/stories/open-story';
import { waitUntil, waitUntilSteady } from '../support/wait-until';

/** Runs before all else in the page and writes down whatever could tell what is typed. */
const LISTENER = `<script>
  window.heard = [];
  for (const type of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'textInput', 'paste',
    'compositionstart', 'compositionupdate', 'compositionend', 'message', 'messageerror', 'storage'])
    for (const place of [window, document])
      place.addEventListener(type, (event) => heard.push([type, event.key, event.data].join(' ')), true);
</script>`;

const WORDS = listSecrets(50);

function readHeard(page: Page): Promise<string[]> {
  return runInPage(page, () => (window as unknown as { heard: string[] }).heard.splice(0));
}

async function openWith(driven: DrivenBrowser, script: string): Promise<Page> {
  await openForAsking(driven);
  return openMarked(driven, script + PASSAGES);
}

/** Selects, presses `Save with note`, and types: all of it as a reader does. */
async function saveWithNote(driven: DrivenBrowser, page: Page, note: string): Promise<void> {
  await selectWords(page, FERRY);
  await pressInBubble(page, 'Save with note');
  await waitForNoteFrame(page);
  await readHeard(page).catch(() => []);
  await typeNote(page, note);
  await waitUntil('the note to be kept', async () => (await listSaved(driven, page.url()))[0]?.note === note);
}

inBothBrowsers('A page that listens', (browser) => {
  it('hears none of the keys of a note', async () => {
    const page = await openWith(browser(), LISTENER);
    await page.keyboard.press('q');
    expect(await readHeard(page)).toContain('keydown q ');

    await saveWithNote(browser(), page, 'My doctor said 7 weeks.');
    expect(await runInPage(page, () => window.length)).toBe(0);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Escape');
    await waitForNoNoteFrame(page);
    expect(await readHeard(page)).toEqual([]);
  });

  it('finds none of 50 secret words, while they are typed nor when they are saved', async () => {
    const page = await openWith(browser(), '');
    expect(new Set(WORDS).size).toBe(50);
    const shown = await findAsPage(page, ['lighthouse']);
    for (const way of ['find', 'selecting all', 'caret', 'elements', 'text'])
      expect(shown).toContain(`lighthouse by ${way}`);

    await saveWithNote(browser(), page, WORDS.join(' '));
    expect(await findAsPage(page, WORDS)).toEqual([]);
    await page.reload();
    await waitForDrawn(page, FERRY, 'yellow');
    expect(await findAsPage(page, WORDS)).toEqual([]);
  });
});

inBothBrowsers('A page that looks for what is saved', (browser) => {
  it('is the same to its scripts with saved passages as without', async () => {
    const page = await openWith(browser(), OBSERVER);
    const read = () => waitUntilSteady('the page', () => readPageState(page));
    await page.mouse.move(1, 1);
    await page.reload();
    await waitForMark(page, 'inflammation');
    const without = await read();
    await page.reload();
    await waitForMark(page, 'inflammation');
    expect(await read(), 'two loads with nothing saved').toEqual(without);

    await selectWords(page, FERRY);
    await pressInBubble(page, 'Save in pink');
    await waitForBubble(page, 'saved');
    await page.mouse.move(1, 1);
    await page.reload();
    await waitForMark(page, 'inflammation');
    await waitForDrawn(page, FERRY, 'pink');
    expect(await read(), 'with a saved passage').toEqual(without);
  });

  it('would be seen to differ if anything did', async () => {
    const page = await openWith(browser(), OBSERVER);
    const before = await readPageState(page);
    await runInPage(page, () => document.body.append(document.createElement('svg')));
    expect(await readPageState(page)).not.toEqual(before);
  });
});
