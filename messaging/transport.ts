/** Carries the requests of protocol.ts between contexts. Nothing here trusts what arrives. */
import { type Browser, browser } from 'wxt/browser';
import { checkRequest, type Payload, type RequestName } from './check';
import {
  type BackgroundAnswers,
  type BackgroundSchemas,
  noteFrameRequests,
  ownPageRequests,
  pageRequests,
  type TabAnswers,
  tabRequests,
} from './protocol';

type Sender = Browser.runtime.MessageSender;
type Handlers<S extends Parameters<typeof checkRequest>[0], A> = {
  readonly [K in RequestName<S> & keyof A]: (payload: Payload<S, K>, sender: Sender) => Promise<A[K]> | A[K];
};
export type PageRequestHandlers = Handlers<typeof pageRequests, BackgroundAnswers>;
export type OwnPageRequestHandlers = Handlers<typeof ownPageRequests, BackgroundAnswers>;
export type NoteFrameRequestHandlers = Handlers<typeof noteFrameRequests, BackgroundAnswers>;
export type TabRequestHandlers = Handlers<typeof tabRequests, TabAnswers>;

/** Thrown to the asker when the other side refused or failed; the message is for logs, not for readers. */
export class RequestFailed extends Error {
  override name = 'RequestFailed';
}

/** Thrown when this script outlived its extension (updated, disabled or removed under an open page). */
export class ExtensionGone extends Error {
  override name = 'ExtensionGone';
}

type Reply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string };

/** False once the extension was reloaded, updated or removed under this page. */
export function extensionIsThere(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** The address of a file of ours, as a page may load it. */
export function findOwnAddress(path: `/${string}`): string {
  return (browser.runtime as unknown as { getURL(path: string): string }).getURL(path);
}

/** The version of the extension. */
export function readOwnVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Asks the background. @throws {RequestFailed} when it refuses. @throws {ExtensionGone} when there is none any more. */
export async function askBackground<K extends RequestName<BackgroundSchemas>>(
  name: K,
  payload: Payload<BackgroundSchemas, K>,
): Promise<BackgroundAnswers[K]> {
  if (!extensionIsThere()) throw new ExtensionGone();
  try {
    return readReply(await browser.runtime.sendMessage({ name, payload })) as BackgroundAnswers[K];
  } catch (error) {
    if (!extensionIsThere() || /context invalidated/i.test(String(error))) throw new ExtensionGone();
    throw error;
  }
}

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
    if (!isOwnPage(sender)) return replyTo(pageRequests, page, raw, sender);
    if (isNoteFrame(sender)) return replyTo(noteFrameRequests, noteFrame, raw, sender);
    return replyTo(ownPageRequests, ownPage, raw, sender);
  });
}

/** Answers requests in a content script. Only the extension itself can reach this listener. */
export function answerTabRequests(handlers: TabRequestHandlers): () => void {
  const listener = (raw: unknown, sender: Sender) => {
    if (sender.id !== browser.runtime.id || checkRequest(tabRequests, raw) === null) return undefined;
    return replyTo(tabRequests, handlers, raw, sender);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function isOwnPage(sender: Sender): boolean {
  return sender.url?.startsWith(`${location.origin}/`) === true;
}

function isNoteFrame(sender: Sender): boolean {
  return new URL(sender.url ?? '').pathname === '/note-frame.html';
}

/** Firefox: a foreign promise returned from a listener answers `undefined`, hence the native async function. */
async function replyTo<S extends Parameters<typeof checkRequest>[0]>(
  schemas: S,
  handlers: object,
  raw: unknown,
  sender: Sender,
): Promise<Reply> {
  const request = checkRequest(schemas, raw);
  if (request === null) return { ok: false, why: 'not a request this sender may make' };
  const answer = (handlers as Record<string, (payload: unknown, sender: Sender) => unknown>)[request.name];
  try {
    return { ok: true, value: await answer?.(request.payload, sender) };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}

function readReply(raw: unknown): unknown {
  const reply = raw as Reply | undefined;
  if (reply?.ok === true) return reply.value;
  throw new RequestFailed(reply?.why ?? 'no answer');
}
