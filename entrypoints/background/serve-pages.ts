import { type Browser, browser } from 'wxt/browser';
import type { PageDocument } from './bring-script';
import { serveDocument } from './serve-document';

/** Pages that never finish loading are read nevertheless, so long after they are parsed. */
const LONGEST_LOAD_MS = 1_000;

/** Where we can read. */
const PAGES = { url: [{ schemes: ['http', 'https', 'file'] }] };

/** What both browsers say of a document that has come so far. */
interface Navigation {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
  /** Chromium. */
  readonly documentId?: string;
}

const loading = new Map<string, ReturnType<typeof setTimeout>>();

/** Looks at every document that has loaded, in frames too. Until then nothing of ours runs in it. */
export function servePages(): void {
  browser.webNavigation.onDOMContentLoaded.addListener((navigation: Navigation) => {
    stopWaiting(navigation);
    const onLate = () => void serveLoaded(navigation);
    loading.set(nameFrame(navigation), setTimeout(onLate, LONGEST_LOAD_MS));
  }, PAGES);
  browser.webNavigation.onCompleted.addListener((navigation: Navigation) => void serveLoaded(navigation), PAGES);
}

/** One that has gone meanwhile, or that the browser keeps to itself, is no error. */
async function serveLoaded(navigation: Navigation): Promise<void> {
  stopWaiting(navigation);
  const tab = await browser.tabs.get(navigation.tabId).catch(() => null);
  if (tab !== null) await serveDocument(describeDocument(navigation, tab), { glance: true }).catch(() => undefined);
}

/** Of a page that is loaded before the reader goes to it (Chromium) the tab still has the address of another. */
function describeDocument({ frameId, documentId, url }: Navigation, tab: Browser.tabs.Tab): PageDocument {
  const page = frameId === 0 ? { ...tab, url } : tab;
  return { tab: page, url, frameId, ...(documentId !== undefined && { documentId }) };
}

function stopWaiting(navigation: Navigation): void {
  clearTimeout(loading.get(nameFrame(navigation)));
  loading.delete(nameFrame(navigation));
}

function nameFrame({ tabId, frameId }: Navigation): string {
  return `${tabId}/${frameId}`;
}
