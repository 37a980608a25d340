import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { askTab, pressShortcut } from '../support/extension/ask-tab';
import { typeNote, waitForNoNoteFrame } from '../support/saving/note-frame';
import { waitForDrawn } from '../support/saving/overlay';
import { FERRY, LAMP, PASSAGES, ROPE } from '../support/saving/passages';
import { pressInBubble, readHighlights, waitForBubble, waitForHighlights } from '../support/saving/read-saving';
import { chooseSaveMenu, listSaved, openForAsking, waitForSaved } from '../support/saving/saved';
import { selectWords } from '../support/saving/select-words';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { openMarked } from '../support/stories/open-story';

async function openPassages(driven: DrivenBrowser): Promise<Page> {
  await openForAsking(driven);
  return openMarked(driven, PASSAGES);
}

inBothBrowsers('A student saves a passage', (browser, kind) => {
  it('by the bubble, with a note, and sees it again after a reload', async () => {
    const page = await openPassages(browser());
    await selectWords(page, FERRY);
    await pressInBubble(page, 'Save with note');
    await typeNote(page, 'Ask for the return fare.');
    await waitForSaved(browser(), page.url(), FERRY);
    await expect
      .poll(async () => (await listSaved(browser(), page.url())).map((one) => one.note))
      .toEqual(['Ask for the return fare.']);
    await page.keyboard.press('Escape');
    await waitForNoNoteFrame(page);
    await waitForDrawn(page, FERRY, 'yellow');

    await page.reload();
    await waitForDrawn(page, FERRY, 'yellow');
    const [saved] = await listSaved(browser(), page.url());
    expect(saved).toMatchObject({
      passage: { exact: FERRY },
      address: page.url(),
      title: 'A page',
      note: 'Ask for the return fare.',
      concepts: [],
      trashedAt: null,
    });
  });

  it('in the colour pressed, with the words that it is about', async () => {
    const page = await openPassages(browser());
    const words = 'too much inflammation can feed back pain';
    await selectWords(page, words);
    await pressInBubble(page, 'Save in blue');
    const saved = await waitForSaved(browser(), page.url(), words);
    expect(saved).toMatchObject({ colour: 'blue', note: '' });
    expect(saved.concepts).toContain('inflammation');
    await waitForDrawn(page, words, 'blue');
  });

  it('by the context menu', async () => {
    const page = await openPassages(browser());
    await selectWords(page, LAMP);
    if (kind === 'chromium') await chooseSaveMenu(browser(), page);
    else expect(await askTab(browser(), page, 'saveSelection')).toEqual({ saved: true });
    await waitForSaved(browser(), page.url(), LAMP);
    await waitForDrawn(page, LAMP, 'yellow');
    await page.reload();
    await waitForDrawn(page, LAMP, 'yellow');
  });

  it('by the keyboard, and only once however often it is pressed', async () => {
    const page = await openPassages(browser());
    await selectWords(page, ROPE);
    await pressShortcut(browser(), page, 'save-selection');
    await waitForSaved(browser(), page.url(), ROPE);
    await pressShortcut(browser(), page, 'save-selection');
    await pressShortcut(browser(), page, 'save-selection');
    await page.reload();
    await waitForDrawn(page, ROPE, 'yellow');
    expect(await listSaved(browser(), page.url())).toHaveLength(1);
    expect(await readHighlights(page)).toHaveLength(1);
  });

  it('three beside one another, each drawn where it stands', async () => {
    const page = await openPassages(browser());
    for (const [words, colour] of [
      [FERRY, 'green'],
      [LAMP, 'pink'],
      [ROPE, 'blue'],
    ] as const) {
      await selectWords(page, words);
      await pressInBubble(page, `Save in ${colour}`);
      await waitForBubble(page, 'saved');
    }
    await page.reload();
    await waitForDrawn(page, FERRY, 'green');
    await waitForDrawn(page, LAMP, 'pink');
    await waitForDrawn(page, ROPE, 'blue');
    await waitForHighlights(page, 3);
  });
});
