import { type Browser, browser } from 'wxt/browser';
import { translate } from '../../locales/translate';
import { askTab } from '../../messaging/transport';
import { serveTab } from './serve-tab';

const MENU = 'save-selection';

/** Puts our entry into the menu of selected text. The browser keeps it until the next update. */
export async function createSaveMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU,
    title: translate('menu_save_selection'),
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
  });
}

/** Saves what is selected in the frame whose menu it was. */
export async function answerMenu(clicked: Browser.contextMenus.OnClickData, tab?: Browser.tabs.Tab): Promise<void> {
  if (clicked.menuItemId === MENU && tab?.id !== undefined) await saveInFrame(tab.id, clicked.frameId ?? 0);
}

/** Saves what is selected in the frame that has the keyboard. */
export async function saveSelection(tabId: number): Promise<void> {
  await saveInFrame(tabId, await findFocusedFrame(tabId));
}

/** The page says itself how it went. One that we may not read has nothing of ours to say it with. */
async function saveInFrame(tabId: number, frameId: number): Promise<void> {
  await serveTab(tabId);
  await askTab(tabId, 'saveSelection', {}, frameId).catch(() => undefined);
}

async function findFocusedFrame(tabId: number): Promise<number> {
  // Without `injectImmediately` a frame that never ends loading holds up the answer.
  const injected = { target: { tabId, allFrames: true }, injectImmediately: true };
  const frames = await browser.scripting.executeScript({ ...injected, func: hasKeyboard }).catch(() => []);
  return frames.find(({ result }) => result === true)?.frameId ?? 0;
}

/** Runs in each frame. A frame around the one that has the keyboard has focus too, on its frame element. */
function hasKeyboard(): boolean {
  interface Page {
    readonly activeElement: { readonly tagName: string } | null;
    hasFocus(): boolean;
  }
  const page = (globalThis as unknown as { readonly document: Page }).document;
  return page.hasFocus() && !/^I?FRAME$/i.test(page.activeElement?.tagName ?? '');
}
