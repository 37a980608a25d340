/** Carries the requests of protocol.ts to tabs, and answers those to the background. Nothing here trusts what arrives. */
import { type Browser, browser } from 'wxt/browser';
import { answerRequest } from './answer-request';
import type { checkRequest, Payload, RequestName } from './check';
import {
  type BackgroundAnswers,
  noteFrameRequests,
  ownPageRequests,
  pageRequests,
  type TabAnswers,
  type tabRequests,
} from './protocol';
import { readReply } from './reply';

type Sender = Browser.runtime.MessageSender;
type Handlers<S extends Parameters<typeof checkRequest>[0]> = {
  readonly [K in RequestName<S> & keyof BackgroundAnswers]: (
    payload: Payload<S, K>,
    sender: Sender,
  ) => Promise<BackgroundAnswers[K]> | BackgroundAnswers[K];
};
export type PageRequestHandlers = Handlers<typeof pageRequests>;
export type OwnPageRequestHandlers = Handlers<typeof ownPageRequests>;
export type NoteFrameRequestHandlers = Handlers<typeof noteFrameRequests>;

/** Asks the content script of a tab, in one frame. @throws when no content script answers there. */
export async function askTab<K extends RequestName<typeof tabRequests>>(
  tabId: number,
  name: K,
  payload: Payload<typeof tabRequests, K>,
  frameId = 0,
): Promise<TabAnswers[K]> {
  return readReply(await browser.tabs.sendMessage(tabId, { name, payload }, { frameId })) as TabAnswers[K];
}

/** Tells every frame of a tab something; frames without a content script are passed over. */
export async function tellTab<K extends RequestName<typeof tabRequests>>(
  tabId: number,
  name: K,
  payload: Payload<typeof tabRequests, K>,
): Promise<void> {
  await browser.tabs.sendMessage(tabId, { name, payload }).catch(() => undefined);
}

/** What answers each of the background's three lists. */
export interface BackgroundHandlers {
  readonly page: PageRequestHandlers;
  readonly noteFrame: NoteFrameRequestHandlers;
  readonly ownPage: OwnPageRequestHandlers;
}

/**
 * Answers requests in the background. Which list applies is decided by who the browser says is speaking: content scripts
 * get the page list, the frame for notes its two, our other pages their own; anyone else gets nothing.
 */
export function answerRequests({ page, noteFrame, ownPage }: BackgroundHandlers): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (!isOwnPage(sender)) return answerRequest(pageRequests, page, raw, sender);
    if (isNoteFrame(sender)) return answerRequest(noteFrameRequests, noteFrame, raw, sender);
    return answerRequest(ownPageRequests, ownPage, raw, sender);
  });
}

function isOwnPage(sender: Sender): boolean {
  return sender.url?.startsWith(`${location.origin}/`) === true;
}

function isNoteFrame(sender: Sender): boolean {
  return new URL(sender.url ?? '').pathname === '/note-frame.html';
}
