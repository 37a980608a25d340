import type { Page } from 'puppeteer-core';
import type { BackgroundAnswers } from '../../../messaging/protocol';
import type { DrivenBrowser } from '../browser/driven-browser';
import { askAsOwnPage, findTab } from '../extension/ask-tab';
import { waitUntil } from '../wait-until';

type Saved = BackgroundAnswers['listHighlights']['highlights'][number];

/** What is saved of an address, newest first. */
export async function listSaved(driven: DrivenBrowser, address: string): Promise<readonly Saved[]> {
  return (await askAsOwnPage(driven, 'listHighlights', { address, limit: 200 })).highlights;
}

/** Waits until exactly these words are saved of an address, and answers the highlight. */
export function waitForSaved(driven: DrivenBrowser, address: string, words: string): Promise<Saved> {
  return waitUntil(`“${words}” to be saved`, async () => {
    const found = (await listSaved(driven, address)).filter((one) => one.passage?.exact === words);
    return found.length === 1 ? found[0] : null;
  });
}

/** Has the extension's own page open behind the others before a story begins, so that asking takes nothing to the front. */
export async function openForAsking(driven: DrivenBrowser): Promise<void> {
  await askAsOwnPage(driven, 'checkLibrary', {});
}

/** Where `runInExtension` runs, the browser provides this. */
declare const chrome: typeof import('wxt/browser').browser;

/** Chooses our entry in the menu of selected text. No headless browser opens the menu itself: its handler is called. */
export async function chooseSaveMenu(driven: DrivenBrowser, page: Page): Promise<void> {
  const tab = await findTab(driven, page);
  await driven.runInExtension(async (tab: number) => {
    const event = chrome.contextMenus.onClicked as unknown as { dispatch(clicked: object, tab: object): void };
    event.dispatch({ menuItemId: 'save-selection', frameId: 0, editable: false }, await chrome.tabs.get(tab));
  }, tab);
}
