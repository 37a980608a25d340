import { browser } from 'wxt/browser';
import { isNamedSubject, type TabReading } from './read-tab';

/** `other`: it is another tab. `changed`: it goes to another page, or has come there. `again`: the reader looks here again. */
export type TabNews = 'other' | 'changed' | 'again';

type Subject = Pick<TabReading, 'tabId' | 'windowId'>;
type Activated = { readonly tabId: number; readonly windowId: number };

/** What it means for a page about `subject` that a tab was brought to the front of its window; null when nothing. */
function decideActivation(subject: Subject | null, activated: Activated): TabNews | null {
  if (subject === null) return 'other';
  if (subject.windowId !== null && subject.windowId !== activated.windowId) return null;
  return subject.tabId === activated.tabId ? null : 'other';
}

/** Tells when the tab that a page of ours is about has to be read again. */
export function followTab(getSubject: () => Subject | null, tell: (news: TabNews) => void): () => void {
  const onActivated = (activated: Activated) => {
    const news = isNamedSubject() ? null : decideActivation(getSubject(), activated);
    if (news !== null) tell(news);
  };
  // Titles and icons change all the time; only where it is, and whether it has come there, changes the words.
  const onUpdated = (tabId: number, change: { status?: string; url?: string }) => {
    if (tabId === getSubject()?.tabId && (change.status ?? change.url) !== undefined) tell('changed');
  };
  const onSeen = () => {
    if (document.visibilityState === 'visible') tell('again');
  };
  const leaving = new AbortController();
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  document.addEventListener('visibilitychange', onSeen, { signal: leaving.signal });
  window.addEventListener('focus', onSeen, { signal: leaving.signal });
  return () => {
    leaving.abort();
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
