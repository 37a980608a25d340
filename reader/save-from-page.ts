import type { NewHighlight, SaveOutcome } from '../domain/notes/index';
import { askBackground, ExtensionGone } from '../messaging/transport';

/** A worker that is stopped while it saves has often saved already; asked again with the same id it answers alike. */
const TRIES = 3;
const PAUSE_MS = 150;

/** Saves a highlight, answering only when it is on disk; never rejects. */
export async function saveFromPage({ id, passage, concepts, colour }: NewHighlight): Promise<SaveOutcome> {
  for (let left = TRIES; left > 0; left--) {
    try {
      const answer = await askBackground('saveHighlight', { id, passage, concepts: [...concepts], colour });
      return answer.saved ? 'saved' : answer.why;
    } catch (error) {
      if (error instanceof ExtensionGone) return 'outdated';
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
  return 'failed';
}
