import { type Browser, browser } from 'wxt/browser';

/**
 * Brings a script of ours into the document that asks for it, and answers what that ends with.
 * @throws when that document is no longer there.
 */
export async function bringScript(
  file: '/glancing.js' | '/walking.js' | '/reading.js' | '/answering.js' | '/showing.js',
  { tab, frameId, documentId }: Browser.runtime.MessageSender & { readonly documentId?: string },
): Promise<unknown> {
  if (tab?.id === undefined || frameId === undefined) throw new Error('no document asks');
  // A frame may show another document by now. Firefox knows frames only.
  const isNamed = documentId !== undefined && !import.meta.env.FIREFOX;
  const target = { tabId: tab.id, ...(isNamed ? { documentIds: [documentId] } : { frameIds: [frameId] }) };
  const [injected] = await browser.scripting.executeScript({ target, files: [file], injectImmediately: true });
  return injected?.result;
}
