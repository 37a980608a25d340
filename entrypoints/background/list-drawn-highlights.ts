import type { Browser } from 'wxt/browser';
import { foldAddress } from '../../domain/notes/index';
import type { DrawnHighlight } from '../../messaging/protocol';
import { openNoteStore } from './note-store';

type Sender = Pick<Browser.runtime.MessageSender, 'tab' | 'url' | 'documentLifecycle'>;

/** What is drawn on the page in the sender's tab. @throws when the database cannot be read. */
export async function listDrawnHighlights(sender: Sender): Promise<readonly DrawnHighlight[]> {
  const address = readAddress(sender);
  if (address === null) return [];
  const drawn: DrawnHighlight[] = [];
  for (const { id, passage, colour } of await openNoteStore().listAddress(address))
    if (passage !== null) drawn.push({ id, passage, colour });
  return drawn;
}

/** The address of the page that a document stands in. One that is being prerendered is not yet what its tab shows. */
export function readAddress(sender: Sender): string | null {
  const isHidden = sender.documentLifecycle === 'prerender';
  return foldAddress((isHidden ? sender.url : sender.tab?.url) ?? '');
}
