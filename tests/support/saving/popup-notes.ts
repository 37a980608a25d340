import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../browser/driven-browser';
import { findTab } from '../extension/ask-tab';
import { pressControl, readShownText } from '../page/controls';
import { runInPage } from '../page/run-in-page';
import { waitUntil } from '../wait-until';

/** The popup as a page about another tab, with its notes in front: no headless browser opens the real one. */
export async function openPopupNotes(driven: DrivenBrowser, page: Page): Promise<Page> {
  const popup = await driven.open(driven.extensionUrl(`popup.html?tab=${await findTab(driven, page)}`));
  await popup.bringToFront();
  await pressControl(popup, /^(Notes|\d+ notes?)$/);
  return popup;
}

export async function waitForShown(page: Page, text: string): Promise<void> {
  await waitUntil(`“${text}” to be shown`, async () => (await readShownText(page)).includes(text));
}

/** Writes over the note that is open in the popup, by hand. */
export async function rewriteNote(popup: Page, note: string): Promise<void> {
  const spot = await waitUntil('the field of the note', () => runInPage(popup, findField));
  await popup.mouse.click(spot.x, spot.y);
  const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';
  await popup.keyboard.down(modifier);
  await popup.keyboard.press('a');
  await popup.keyboard.up(modifier);
  await popup.keyboard.type(note);
  await popup.keyboard.down(modifier);
  await popup.keyboard.press('Enter');
  await popup.keyboard.up(modifier);
}

/** Runs in the popup. */
function findField(): { x: number; y: number } | null {
  const field = document.querySelector('textarea');
  if (!field?.checkVisibility()) return null;
  field.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = field.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
