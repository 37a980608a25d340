import { answerRequest } from './answer-request';
import { checkRequest, type Payload, type RequestName } from './check';
import { findRuntime } from './find-runtime';
import { type TabAnswers, tabRequests } from './protocol';
import type { Reply } from './reply';

type TabSchemas = typeof tabRequests;
export type TabRequestHandlers = {
  readonly [K in RequestName<TabSchemas> & keyof TabAnswers]: (
    payload: Payload<TabSchemas, K>,
  ) => Promise<TabAnswers[K]> | TabAnswers[K];
};

/** Undefined for what is not asked of a tab, or not by us. */
export type TabListener = (raw: unknown, sender: { readonly id?: string }) => Promise<Reply> | undefined;

/** What answers requests to a tab or frame. */
export function createTabListener(handlers: TabRequestHandlers): TabListener {
  return (raw, sender) => {
    if (sender.id !== findRuntime()?.id || checkRequest(tabRequests, raw) === null) return undefined;
    return answerRequest(tabRequests, handlers, raw, sender);
  };
}

/** Has requests answered from now on. Only the extension itself can reach this listener. */
export function answerTabRequests(reply: TabListener): void {
  findRuntime()?.onMessage.addListener((raw, sender, answer) => {
    const replying = reply(raw, sender);
    void replying?.then(answer);
    return replying && true;
  });
}
