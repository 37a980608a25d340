import { browser } from 'wxt/browser';
import { glanceAtTab, stopGlances } from './serve-tab';

const STARTED = 'started';

/**
 * Looks at the tabs that were open before we were installed, updated or turned on, or while the browser started: once in a
 * session of the extension, as what is remembered of it is forgotten with it.
 */
export async function serveOpenTabs(): Promise<void> {
  if ((await browser.storage.session.get(STARTED))[STARTED] === true) return;
  await browser.storage.session.set({ [STARTED]: true });
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'], discarded: false });
  await Promise.allSettled(tabs.map(({ id }) => serveOpenTab(id)));
}

async function serveOpenTab(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const target = { tabId, allFrames: true };
  // Firefox gives declared styles to open pages by itself.
  const files = import.meta.env.FIREFOX ? [] : browser.runtime.getManifest().content_scripts?.[0]?.css;
  if (files !== undefined && files.length > 0) await browser.scripting.insertCSS({ target, files });
  // What waits or watches there for an earlier extension could tell nobody.
  await stopGlances(tabId);
  await glanceAtTab(tabId);
}
