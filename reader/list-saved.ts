import { askBackground } from '../messaging/ask-background';
import type { DrawnHighlight } from '../messaging/protocol';

/** What is saved of the page that asks; nothing where that cannot be known. Never rejects. */
export function listSaved(): Promise<readonly DrawnHighlight[]> {
  return askBackground('listDrawnHighlights', {}).catch(() => []);
}
