import { type Browser, browser } from 'wxt/browser';
import { tellTab } from '../../messaging/transport';
import { saveSelection } from './save-selection';
import { toggleSite } from './settings-desk';

/** Does what a keyboard shortcut asks for, in the tab in front. */
export async function answerCommand(command: string, given?: Browser.tabs.Tab): Promise<void> {
  const tab = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return;
  switch (command) {
    case 'next-term':
      return tellTab(tab.id, 'stepTerm', { direction: 'next' });
    case 'previous-term':
      return tellTab(tab.id, 'stepTerm', { direction: 'previous' });
    case 'open-term':
      return tellTab(tab.id, 'openTerm', {});
    case 'save-selection':
      return saveSelection(tab.id);
    case 'toggle-site':
      return void (await toggleSite(tab.url ?? ''));
    default:
      return;
  }
}
