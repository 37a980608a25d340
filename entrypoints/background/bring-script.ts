import { type Browser, browser } from 'wxt/browser';

/** A document in a frame of a tab, as the browser names who sends a message. Firefox knows frames only. */
export type PageDocument = Browser.runtime.MessageSender & { readonly documentId?: string };

type OurScript = '/glancing.js' | '/walking.js' | '/reading.js' | '/answering.js' | '/showing.js';

/**
 * Brings a script of ours into a document, and answers what that ends with.
 * @throws when that document is no longer there.
 */
export async function bringScript(file: OurScript, document: PageDocument): Promise<unknown> {
  const target = describeTarget(document);
  const [injected] = await browser.scripting.executeScript({ target, files: [file], injectImmediately: true });
  return injected?.result;
}

/**
 * Runs a function in a document, in the world that our scripts there share. Of what it stands in here it sees nothing.
 * @throws when that document is no longer there.
 */
export async function runInDocument<G extends unknown[]>(
  document: PageDocument,
  func: (...given: G) => void,
  ...args: G
): Promise<void> {
  const target = describeTarget(document);
  await browser.scripting.executeScript({ target, func, args, injectImmediately: true });
}

function describeTarget({ tab, frameId, documentId }: PageDocument) {
  if (tab?.id === undefined || frameId === undefined) throw new Error('no document is named');
  // A frame may show another document by now.
  const isNamed = documentId !== undefined && !import.meta.env.FIREFOX;
  return { tabId: tab.id, ...(isNamed ? { documentIds: [documentId] } : { frameIds: [frameId] }) };
}
