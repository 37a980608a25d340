import { type Browser, browser } from 'wxt/browser';
import { foldAddress, type Highlight, type HighlightId } from '../../domain/notes/index';
import { askTab } from '../../messaging/transport';
import { openNoteStore } from './note-store';
import { serveTab } from './serve-tab';

/** A page that has not answered by then is left as it is: open, and not scrolled. */
const WAIT_MS = 15_000;
const STEP_MS = 250;

/** Brings the page of a highlight to the front, or opens it, and shows the passage. False when it cannot be shown. */
export async function showHighlight(id: string): Promise<boolean> {
  const highlight = await openNoteStore().find(id as HighlightId);
  if (highlight === null) return false;
  try {
    const tab = (await findTab(highlight.address)) ?? (await browser.tabs.create({ url: highlight.address }));
    return tab.id !== undefined && (await showInTab(tab.id, highlight));
  } catch {
    // The browser opens no such address for an extension: files, in Firefox.
    return false;
  }
}

async function findTab(address: string): Promise<Browser.tabs.Tab | null> {
  const tabs = await browser.tabs.query({});
  const found = tabs.filter(({ url, incognito }) => !incognito && foldAddress(url ?? '') === address);
  const tab = found.find(({ active }) => active) ?? found[0];
  if (tab?.id === undefined) return null;
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
  return tab;
}

/** A page that is being opened cannot be read yet, and what is drawn on it comes later still. */
async function showInTab(tabId: number, { id, passage, concepts }: Highlight): Promise<boolean> {
  const concept = concepts[0];
  if (passage === null && concept === undefined) return true;
  for (let waited = 0; waited < WAIT_MS; waited += STEP_MS) {
    await serveTab(tabId);
    const asked =
      passage === null ? askTab(tabId, 'openConcept', { concept: concept! }) : askTab(tabId, 'showPassage', { id });
    if (await asked.catch(() => false)) return true;
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  return false;
}
