import { splitHtml } from '../../domain/text/index';
import { isAnswer } from '../../messaging/check';
import { type LookAnswer, lookAnswer } from '../../messaging/look-protocol';
import { bringScript, type PageDocument, runInDocument } from './bring-script';
import { hasMentions } from './knowledge-desk';
import { listDrawnHighlights } from './list-drawn-highlights';

/** Whether a first look at a document finds nothing in it to mark, nothing that is saved of it, or that it is too early. */
export async function isQuiet(document: PageDocument): Promise<boolean> {
  // Most pages that speak of health say so in their title.
  const isTelling = document.frameId === 0 && (await hasMentions([document.tab?.title ?? '']));
  if (isTelling) await runInDocument(document, skipGlance);
  const answer = await bringScript('/glancing.js', document);
  // A document that was left meanwhile answers nothing.
  if (!isAnswer(lookAnswer, answer)) return true;
  const look = answer as LookAnswer;
  if (look.state !== 'glanced') return look.state !== 'telling';
  const texts = splitHtml(look.html);
  if (texts === null || (await hasMentions(texts))) return false;
  const saved = await listDrawnHighlights(document).catch(() => []);
  return saved.length === 0;
}

/** Runs in the document: it is waited for there as for all others, but nothing is looked for. */
function skipGlance(): void {
  (globalThis as { isTelling?: boolean }).isTelling = true;
}
