import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { browserKinds } from '../support/browser/kinds';
import { launchWith } from '../support/browser/launch';
import { askAsOwnPage, findTab } from '../support/extension/ask-tab';
import { openOwnPage } from '../support/extension/own-pages';
import { findControl, pressControl, readShownText } from '../support/page/controls';
import { runInPage } from '../support/page/run-in-page';
import { waitForDrawn } from '../support/saving/overlay';
import { FERRY, LAMP, PASSAGES } from '../support/saving/passages';
import { pressInBubble, waitForHighlights } from '../support/saving/read-saving';
import { listSaved, openForAsking, waitForSaved } from '../support/saving/saved';
import { selectWords } from '../support/saving/select-words';
import { openMarked, waitForMark } from '../support/stories/open-story';
import { waitUntil } from '../support/wait-until';

/** Where the functions below run, the browser provides this. */
declare const chrome: typeof import('wxt/browser').browser;

/** Everything that the extension's origin has stored, past all of our own code. */
function readStored(page: Page) {
  return runInPage(page, async () => {
    const rows: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => {
          all.onsuccess = resolve;
        });
        rows.push(...all.result);
      }
      database.close();
    }
    return { rows, local: await chrome.storage.local.get(null), names: Object.keys(localStorage) };
  });
}

/** The words of what has the keyboard. */
function readFocused(page: Page): Promise<string> {
  return runInPage(page, () => document.activeElement?.textContent ?? '');
}

/** Something of everything that can be stored. */
async function fill(driven: DrivenBrowser): Promise<Page> {
  await openForAsking(driven);
  const page = await openMarked(driven, PASSAGES);
  for (const words of [FERRY, LAMP]) {
    await selectWords(page, words);
    await pressInBubble(page, 'Save in yellow');
    await waitForSaved(driven, page.url(), words);
  }
  const [first] = await listSaved(driven, page.url());
  await askAsOwnPage(driven, 'trashHighlight', { id: first?.id });
  await askAsOwnPage(driven, 'setKnown', { concept: 'insomnia', known: true });
  await askAsOwnPage(driven, 'setMeaning', { url: page.url(), concept: 'depression', meant: false });
  await askAsOwnPage(driven, 'setNamedSite', { site: 'example.org', on: false });
  await askAsOwnPage(driven, 'setTheme', { theme: 'dark' });
  return page;
}

/** These stories delete what others may have saved, so they have a browser of their own, and follow one another in it. */
describe.each(browserKinds)('A reader deletes everything (%s)', (kind) => {
  let driven: DrivenBrowser;
  let page: Page;
  beforeAll(async () => {
    driven = await launchWith(kind);
    page = await fill(driven);
  }, 120_000);
  afterAll(() => driven?.close());

  it('and nobody else can: no page, and no frame in one', async () => {
    const tab = await findTab(driven, page);
    const asked = await driven.runInExtension(async (tabId: number) => {
      const func = () => chrome.runtime.sendMessage({ name: 'deleteEverything', payload: {} });
      return (await chrome.scripting.executeScript({ target: { tabId }, func }))[0]?.result;
    }, tab);
    expect(asked).toMatchObject({ ok: false });
    const frame = await driven.open(driven.extensionUrl('note-frame.html#00000000-0000-4000-8000-000000000000'));
    const ask = (request: object): Promise<unknown> => chrome.runtime.sendMessage(request);
    expect(await runInPage(frame, ask, { name: 'deleteEverything', payload: {} })).toMatchObject({ ok: false });
    expect(await listSaved(driven, page.url())).toHaveLength(1);
  });

  it('only when it was confirmed, and can change their mind', async () => {
    const settings = await openOwnPage(driven, 'options.html');
    await expect.poll(() => readShownText(settings)).toContain('2 notes, counting the trash');
    await pressControl(settings, 'Delete everything…');
    await expect.poll(() => readShownText(settings)).toMatch(/1 word you know .*1 meaning .*1 site where it is off/);
    await pressControl(settings, 'Delete everything now');
    await expect.poll(() => readShownText(settings)).toContain('Nothing was deleted. Type “delete”');
    await pressControl(settings, 'Keep everything');
    await expect.poll(() => readFocused(settings)).toBe('Delete everything…');
    const { rows, local, names } = await readStored(settings);
    expect(rows).toHaveLength(2);
    const ids = rows.map((row) => `note:${(row as { id: string }).id}`);
    expect(Object.keys(local).sort()).toEqual([...ids, 'notes-witness', 'settings'].sort());
    expect(names).toEqual(['theme']);
    await settings.close();
  });

  it('and nothing is left, which the page says', async () => {
    const settings = await openOwnPage(driven, 'options.html');
    await pressControl(settings, 'Delete everything…');
    await settings.focus('#delete-word');
    await settings.keyboard.type('Delete');
    await settings.keyboard.press('Enter');
    await expect.poll(() => readShownText(settings)).toContain('Everything is deleted, on the disk too.');
    await expect.poll(() => readShownText(settings)).toMatch(/None yet\. .*No notes yet\. .*The trash is empty\./);
    await expect.poll(() => readFocused(settings)).toContain('Everything is deleted');
    expect(await findControl(settings, 'Delete everything now')).toBeNull();

    const { rows, local, names } = await readStored(settings);
    expect([rows, names]).toEqual([[], []]);
    // The count of nothing, written when the page asked how much there is.
    const { 'notes-witness': witness, ...others } = local as Record<string, unknown>;
    expect([others, witness ?? { count: 0 }]).toEqual([{}, expect.objectContaining({ count: 0 })]);
    await settings.close();
    await page.bringToFront();
    await waitForHighlights(page, 0);
  });

  it('and goes on: what is saved afterwards is kept, also by a background that starts anew', async () => {
    await page.bringToFront();
    await page.reload();
    await waitForMark(page, 'inflammation');
    await selectWords(page, FERRY);
    await pressInBubble(page, 'Save in green');
    await waitForSaved(driven, page.url(), FERRY);
    await driven.reloadExtension();
    const later = await openOwnPage(driven, 'options.html');
    await waitUntil('the one note', async () => (await readShownText(later)).includes('1 note, counting the trash'));
    await page.bringToFront();
    await page.reload();
    await waitForDrawn(page, FERRY, 'green');
  });
});
