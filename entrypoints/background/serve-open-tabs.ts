import { browser } from 'wxt/browser';

/**
 * Serves the tabs that were open before we were installed or updated; Chromium gives content scripts to pages loaded
 * from then on only, Firefox does it by itself.
 */
export async function serveOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const [own] = browser.runtime.getManifest().content_scripts ?? [];
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'], discarded: false });
  await Promise.allSettled(tabs.map((tab) => serve(tab.id, own?.js ?? [], own?.css ?? [])));
}

async function serve(tabId: number | undefined, scripts: string[], styles: string[]): Promise<void> {
  if (tabId === undefined) return;
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: styles });
  await browser.scripting.executeScript({ target, files: scripts });
}
