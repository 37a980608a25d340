import type { TabAnswers } from '../../messaging/protocol';

/** What a page answers that is not read: because the reader wants us off there, or because the background is gone. */
const answers: Partial<TabAnswers> = { listTerms: [], readExtent: 'whole', openTerm: false, openConcept: false };

/** Shaped as every reply to a request. */
export function answerUnread(name: string | undefined): unknown {
  return { ok: true, value: answers[name as keyof TabAnswers] ?? null };
}
