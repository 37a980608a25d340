import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { askAsOwnPage, findTab } from '../support/extension/ask-tab';
import { findControl, pressControl, readShownText } from '../support/page/controls';
import { findAxeProblems } from '../support/page/find-axe-problems';
import { runInPage } from '../support/page/run-in-page';
import { FERRY, LAMP, PASSAGES, ROPE } from '../support/saving/passages';
import { pressInBubble } from '../support/saving/read-saving';
import { listSaved, openForAsking, waitForSaved } from '../support/saving/saved';
import { selectWords } from '../support/saving/select-words';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { openMarked } from '../support/stories/open-story';
import { waitUntil } from '../support/wait-until';

/** A page with three passages saved, and the popup over it. */
async function openSaved(driven: DrivenBrowser): Promise<{ page: Page; popup: Page }> {
  await openForAsking(driven);
  const page = await openMarked(driven, PASSAGES);
  for (const words of [FERRY, LAMP, ROPE]) {
    await selectWords(page, words);
    await pressInBubble(page, 'Save in yellow');
    await waitForSaved(driven, page.url(), words);
    await page.mouse.click(2, 2);
  }
  return { page, popup: await openPopup(driven, page) };
}

async function openPopup(driven: DrivenBrowser, page: Page): Promise<Page> {
  const popup = await driven.open(driven.extensionUrl(`popup.html?tab=${await findTab(driven, page)}`));
  await popup.bringToFront();
  await popup.setViewport({ width: 380, height: 600 });
  await pressControl(popup, /^\d+ notes?$/);
  return popup;
}

inBothBrowsers('A student meets saved notes in the popup', (browser) => {
  it('writes on one, and finds it by what was written', async () => {
    const { page, popup } = await openSaved(browser());
    await expect.poll(() => readShownText(popup)).toContain('On this page');
    await pressControl(popup, FERRY);
    await popup.click('textarea');
    await popup.keyboard.type('Quetzal fare');
    expect(await runInPage(popup, () => document.querySelector('textarea')?.value)).toBe('Quetzal fare');
    await popup.keyboard.down('Control');
    await popup.keyboard.press('Enter');
    await popup.keyboard.up('Control');
    await expect.poll(() => readShownText(popup)).toContain('Saved');
    expect((await listSaved(browser(), page.url())).map(({ note }) => note)).toContain('Quetzal fare');
    expect(await findAxeProblems(popup)).toEqual([]);
    await popup.click('input[type="search"]');
    await popup.keyboard.type('quetz');
    await expect.poll(() => readShownText(popup)).toContain('1 note found');
    expect(await findControl(popup, LAMP)).toBeNull();
  });

  it('deletes one and takes it back, changes a colour, and shows the passage', async () => {
    const { page, popup } = await openSaved(browser());
    await pressControl(popup, ROPE);
    await pressControl(popup, 'Blue, dotted line');
    await expect
      .poll(async () => (await listSaved(browser(), page.url())).map(({ colour }) => colour))
      .toContain('blue');
    await pressControl(popup, 'Delete');
    await expect.poll(async () => (await listSaved(browser(), page.url())).length).toBe(2);
    await expect.poll(() => runInPage(popup, () => document.activeElement?.textContent)).toBe('Undo');
    await popup.keyboard.press('Enter');
    await expect.poll(async () => (await listSaved(browser(), page.url())).length).toBe(3);
    await expect.poll(() => runInPage(popup, () => document.activeElement?.textContent)).toBe(ROPE);
  });

  it('exports everything, loses it, and imports it again', async () => {
    const { page } = await openSaved(browser());
    const options = await browser().open(browser().extensionUrl('options.html'));
    await options.bringToFront();
    await expect.poll(() => readShownText(options)).toMatch(/All there/);
    await runInPage(options, () => {
      const kept = globalThis as { saved?: string };
      document.addEventListener(
        'click',
        (event) => {
          const link = event.target as HTMLAnchorElement;
          if (link.download) kept.saved = link.download;
        },
        true,
      );
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        (blob as Blob).text().then((text) => Object.assign(kept, { text }));
        return make.call(URL, blob);
      };
    });
    await pressControl(options, 'Export all notes');
    await expect.poll(() => readShownText(options)).toMatch(/Given to the browser to save: \S+\.json/);
    const text = await waitUntil('the text', () =>
      runInPage(options, () => (globalThis as { text?: string }).text ?? null),
    );
    expect(text).toContain(FERRY);
    expect(await findAxeProblems(options)).toEqual([]);

    for (const { id } of await listSaved(browser(), page.url()))
      await askAsOwnPage(browser(), 'trashHighlight', { id });
    const file = join(mkdtempSync(join(tmpdir(), 'export-')), 'notes.json');
    writeFileSync(file, text);
    const field = (await options.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(file);
    await expect.poll(() => readShownText(options)).toContain('the same');
    const later = await browser().open(browser().extensionUrl('options.html?later'));
    await later.bringToFront();
    await expect.poll(() => readShownText(later)).toContain(ROPE);
    await pressControl(later, `Put back “${ROPE}”`);
    await expect.poll(async () => (await listSaved(browser(), page.url())).length).toBe(1);
    writeFileSync(file, '{"nonsense":');
    await ((await later.$('input[type="file"]')) as ElementHandle<HTMLInputElement>).uploadFile(file);
    await expect
      .poll(() => runInPage(later, () => document.querySelector('[data-failed="true"]')?.textContent ?? ''))
      .not.toBe('');
  });
});
