import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { browserKinds } from '../support/browser/kinds';
import { launchWith } from '../support/browser/launch';
import { askTab } from '../support/extension/ask-tab';
import { readNoteFrame, typeNote } from '../support/saving/note-frame';
import { waitForDrawn } from '../support/saving/overlay';
import { FERRY, LAMP, PASSAGES } from '../support/saving/passages';
import { pressInBubble, waitForBubble } from '../support/saving/read-saving';
import { listSaved, openForAsking, waitForSaved } from '../support/saving/saved';
import { readSelection, selectWords } from '../support/saving/select-words';
import { openMarked, waitForMark } from '../support/stories/open-story';
import { waitUntil } from '../support/wait-until';

/** A browser of its own: an extension that is reloaded is another one for every page that is open. */
describe.each(browserKinds)('The extension is updated under an open page (%s)', (kind) => {
  let driven: DrivenBrowser;
  let page: Page;
  beforeEach(async () => {
    driven = await launchWith(kind);
    await openForAsking(driven);
    page = await openMarked(driven, PASSAGES);
  });
  afterEach(() => driven?.close());

  it('keeps the note that was being written, from the moment at which it says so', async () => {
    await selectWords(page, FERRY);
    await pressInBubble(page, 'Save with note');
    await typeNote(page, 'typed before the update');
    await waitUntil('the frame to say that it is kept', async () => (await readNoteFrame(page))?.state === 'kept');
    await driven.reloadExtension();
    const saved = await waitForSaved(driven, page.url(), FERRY);
    expect(saved.note).toBe('typed before the update');
    await page.bringToFront();
    await page.reload();
    await waitForDrawn(page, FERRY, 'yellow');
  });

  it('keeps a note up to the last keys before the update', async () => {
    const note = 'every word of this was typed before the update came, and nobody waited for anything';
    await selectWords(page, FERRY);
    await pressInBubble(page, 'Save with note');
    // Faster than anybody types; the keys of the last quarter of a second may be lost.
    await typeNote(page, note, 25);
    await driven.reloadExtension();
    const saved = await waitForSaved(driven, page.url(), FERRY);
    expect(note.startsWith(saved.note)).toBe(true);
    expect(saved.note.length).toBeGreaterThan(note.length - 10);
  });

  it('leaves what is selected as it is, to be saved without a reload', async () => {
    await selectWords(page, LAMP);
    await waitForBubble(page, 'offered');
    await driven.reloadExtension();
    await openForAsking(driven);
    await page.bringToFront();
    await waitForMark(page, 'inflammation');
    expect(await readSelection(page)).toBe(LAMP);
    await waitUntil('the new script to save it', async () => (await askTab(driven, page, 'saveSelection')).saved);
    expect(await readSelection(page)).toBe(LAMP);
    expect(await listSaved(driven, page.url())).toHaveLength(1);
  });
});
