import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { launchWith } from '../support/browser/launch';
import { askAsOwnPage } from '../support/extension/ask-tab';
import { pressControl } from '../support/page/controls';
import { waitForDrawn } from '../support/saving/overlay';
import { FERRY, LAMP, PASSAGES, ROPE } from '../support/saving/passages';
import { openPopupNotes, rewriteNote, waitForShown } from '../support/saving/popup-notes';
import { pressInBubble, waitForBubble, waitForHighlights } from '../support/saving/read-saving';
import { listSaved, openForAsking, waitForSaved } from '../support/saving/saved';
import { selectWords } from '../support/saving/select-words';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { openMarked } from '../support/stories/open-story';

/** Saves words of a page and answers the page. */
async function savePassages(driven: DrivenBrowser, ...all: readonly (readonly [string, string])[]): Promise<Page> {
  await openForAsking(driven);
  const page = await openMarked(driven, PASSAGES);
  for (const [words, colour] of all) {
    await selectWords(page, words);
    await pressInBubble(page, `Save in ${colour}`);
    await waitForBubble(page, 'saved');
  }
  return page;
}

async function readLibrary(driven: DrivenBrowser) {
  const { highlights } = await askAsOwnPage(driven, 'listHighlights', { limit: 200 });
  const trash = await askAsOwnPage(driven, 'listHighlights', { limit: 200, trash: true });
  return [...highlights, ...trash.highlights].sort((a, b) => a.id.localeCompare(b.id));
}

/** The only thing in which two exports of the same library differ. */
function leaveOutInstant(text: string): string {
  expect(text.match(/"exportedAt": "[^"]*"/g)).toHaveLength(1);
  return text.replace(/"exportedAt": "[^"]*"/, '');
}

inBothBrowsers('A student meets a passage again', (browser, kind) => {
  it('in the popup: edits, deletes, takes back', async () => {
    const page = await savePassages(browser(), [FERRY, 'green']);
    const popup = await openPopupNotes(browser(), page);
    await pressControl(popup, FERRY);
    await rewriteNote(popup, 'Platform two, by the crane.');
    const noteNow = async () => (await listSaved(browser(), page.url()))[0]?.note;
    await expect.poll(noteNow).toBe('Platform two, by the crane.');

    await pressControl(popup, 'Delete');
    await waitForShown(popup, 'Moved to the trash');
    await expect.poll(() => listSaved(browser(), page.url())).toEqual([]);
    await waitForHighlights(page, 0);

    await pressControl(popup, /^Undo/);
    await expect.poll(noteNow).toBe('Platform two, by the crane.');
    await page.bringToFront();
    await waitForDrawn(page, FERRY, 'green');
  });

  it('by searching for a word of the note', async () => {
    const page = await savePassages(browser(), [LAMP, 'blue'], [ROPE, 'pink']);
    const { id } = await waitForSaved(browser(), page.url(), ROPE);
    await askAsOwnPage(browser(), 'changeHighlight', { id, change: { note: 'Quaywards, said the bosun.' } });
    const found = await askAsOwnPage(browser(), 'listHighlights', { search: 'quaywards bosun', limit: 10 });
    expect(found.highlights.map((one) => one.passage?.exact)).toEqual([ROPE]);
  });

  it('in another profile, after an export and an import: all of it, and nothing twice', async () => {
    const page = await savePassages(browser(), [FERRY, 'yellow'], [LAMP, 'green'], [ROPE, 'blue']);
    const lamp = await waitForSaved(browser(), page.url(), LAMP);
    const rope = await waitForSaved(browser(), page.url(), ROPE);
    await askAsOwnPage(browser(), 'changeHighlight', { id: lamp.id, change: { note: '“Who?” – ασκ\n<b>them</b>' } });
    await askAsOwnPage(browser(), 'trashHighlight', { id: rope.id });
    const before = await readLibrary(browser());
    expect(before.length).toBeGreaterThanOrEqual(3);
    const { text } = await askAsOwnPage(browser(), 'exportLibrary', { place: null });

    const other = await launchWith(kind);
    try {
      const fresh = { ok: true, preview: { fresh: before.length, changed: 0, same: 0 } };
      expect(await askAsOwnPage(other, 'previewImport', { text })).toEqual(fresh);
      expect(await readLibrary(other)).toEqual([]);
      expect(await askAsOwnPage(other, 'importLibrary', { text })).toEqual(fresh);
      expect(await readLibrary(other)).toEqual(before);
      const exportedAgain = (await askAsOwnPage(other, 'exportLibrary', { place: null })).text;
      expect(leaveOutInstant(exportedAgain)).toBe(leaveOutInstant(text));
      const same = { ok: true, preview: { fresh: 0, changed: 0, same: before.length } };
      expect(await askAsOwnPage(other, 'importLibrary', { text })).toEqual(same);
      expect(await askAsOwnPage(other, 'checkLibrary', {})).toMatchObject({ state: 'well', count: before.length });

      const again = await other.open(page.url());
      await again.bringToFront();
      await waitForDrawn(again, FERRY, 'yellow');
      await waitForDrawn(again, LAMP, 'green');
      await waitForHighlights(again, 2);
    } finally {
      await other.close();
    }
  });

  it('in the page for exports, which says what removing the extension does', async () => {
    await savePassages(browser(), [FERRY, 'yellow']);
    const options = await browser().open(browser().extensionUrl('options.html'));
    await options.bringToFront();
    await waitForShown(options, 'All there');
    await pressControl(options, 'Export all notes');
    await waitForShown(options, 'Given to the browser to save');
    await waitForShown(options, 'Removing the extension removes its data.');
  });

  it('from a file chosen by hand, after a look at what it holds; and a file of something else is refused', async () => {
    await savePassages(browser(), [FERRY, 'yellow']);
    const { name, text } = await askAsOwnPage(browser(), 'exportLibrary', { place: null });
    const folder = await mkdtemp(join(tmpdir(), 'interplay-import-'));
    const [ours, other] = [join(folder, name), join(folder, 'recipes.json')];
    await writeFile(ours, text.replaceAll(/"id": "[0-9a-f]{8}/g, '"id": "0badf00d'));
    await writeFile(other, '{"recipes": []}');
    const count = (await readLibrary(browser())).length;
    const options = await browser().open(browser().extensionUrl('options.html'));
    await options.bringToFront();
    const field = await options.waitForSelector('input[type=file]');

    await (field as ElementHandle<HTMLInputElement>).uploadFile(other);
    await waitForShown(options, 'This is not a file that Interplay exported.');
    expect(await readLibrary(browser())).toHaveLength(count);

    await (field as ElementHandle<HTMLInputElement>).uploadFile(ours);
    await waitForShown(options, `${count} new`);
    expect(await readLibrary(browser())).toHaveLength(count);
    await pressControl(options, /^Import /);
    await waitForShown(options, `${count} notes imported.`);
    expect(await readLibrary(browser())).toHaveLength(count * 2);
  });
});
