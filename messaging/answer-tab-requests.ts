import { checkRequest, type Payload, type RequestName } from './check';
import { findRuntime } from './find-runtime';
import { type TabAnswers, tabRequests } from './protocol';
import { answerRequest, type Reply } from './reply';

type TabSchemas = typeof tabRequests;
export type TabRequestHandlers = {
  readonly [K in RequestName<TabSchemas> & keyof TabAnswers]: (
    payload: Payload<TabSchemas, K>,
  ) => Promise<TabAnswers[K]> | TabAnswers[K];
};

/** Undefined for what is not asked of a tab, or not by us. */
export type TabListener = (raw: unknown, sender: { readonly id?: string }) => Promise<Reply> | undefined;

/**
 * Answers requests in a content script. Only the extension itself can reach this listener.
 * @returns what answers, for what was asked before it was there.
 */
export function answerTabRequests(handlers: TabRequestHandlers): TabListener {
  const runtime = findRuntime();
  const reply: TabListener = (raw, sender) => {
    if (sender.id !== runtime?.id || checkRequest(tabRequests, raw) === null) return undefined;
    return answerRequest(tabRequests, handlers, raw, sender);
  };
  runtime?.onMessage.addListener((raw, sender, answer) => {
    const replying = reply(raw, sender);
    void replying?.then(answer);
    return replying && true;
  });
  return reply;
}
