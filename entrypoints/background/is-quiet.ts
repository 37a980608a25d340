import type { Browser } from 'wxt/browser';
import { splitHtml } from '../../domain/text/index';
import { isAnswer } from '../../messaging/check';
import { glancedHtml } from '../../messaging/protocol';
import { bringScript } from './bring-script';
import { listDrawnHighlights } from './highlight-desk';
import { hasMentions } from './knowledge-desk';

/** Whether a first look at the document that asks finds nothing in it to mark, and nothing is saved of it. */
export async function isQuiet(sender: Browser.runtime.MessageSender): Promise<boolean> {
  // Most pages that speak of health say so in their title.
  if (sender.frameId === 0 && (await hasMentions([sender.tab?.title ?? '']))) return false;
  // Where it fails, the page is read.
  const html = await bringScript('/glancing.js', sender).catch(() => null);
  const texts = isAnswer(glancedHtml, html) ? splitHtml(html as string) : null;
  if (texts === null || (await hasMentions(texts))) return false;
  const saved = await listDrawnHighlights(sender).catch(() => []);
  return saved.length === 0;
}
