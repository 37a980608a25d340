import type { NewHighlight, SaveOutcome } from '../domain/notes/index';
import { askAgain } from '../messaging/ask-again';
import { ExtensionGone } from '../messaging/ask-background';

/** Saves a highlight, answering only when it is on disk; never rejects. */
export async function saveFromPage({ id, passage, concepts, colour }: NewHighlight): Promise<SaveOutcome> {
  try {
    const answer = await askAgain('saveHighlight', { id, passage, concepts: [...concepts], colour });
    return answer.saved ? 'saved' : answer.why;
  } catch (error) {
    return error instanceof ExtensionGone ? 'outdated' : 'failed';
  }
}
