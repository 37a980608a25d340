import { type Browser, browser } from 'wxt/browser';
import { tellTab } from '../../messaging/transport';
import { saveSelection } from './save-selection';
import { serveTab } from './serve-tab';
import { toggleSite } from './settings-desk';

/** Does what a keyboard shortcut asks for, in the tab in front. */
export async function answerCommand(command: string, given?: Browser.tabs.Tab): Promise<void> {
  const tab = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return;
  switch (command) {
    case 'next-term':
      return tellRead(tab.id, 'stepTerm', { direction: 'next' });
    case 'previous-term':
      return tellRead(tab.id, 'stepTerm', { direction: 'previous' });
    case 'open-term':
      return tellRead(tab.id, 'openTerm', {});
    case 'save-selection':
      return saveSelection(tab.id);
    case 'toggle-site':
      return void (await toggleSite(tab.url ?? ''));
    default:
      return;
  }
}

/** What is asked of a page is worth reading it for. */
async function tellRead(...told: Parameters<typeof tellTab<'stepTerm' | 'openTerm'>>): Promise<void> {
  await serveTab(told[0]);
  await tellTab(...told);
}
