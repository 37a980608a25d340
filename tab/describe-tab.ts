import type { TabView, UnavailableReason } from '../components/tab/tab-view';
import type { Extent } from '../domain/spotting/index';
import type { ListedTerm, SettingsView } from '../messaging/protocol';

/** What can be found out about the tab that a page of ours is about. */
export interface TabFacts {
  /** Null when the browser does not tell, which it does not for pages that we may not read. */
  readonly url: string | null;
  /** The address at which our own pages live. */
  readonly ownOrigin: string;
  /** False while the browser still fetches the page. */
  readonly loaded: boolean;
  /** Whether we may read http and https pages at all. */
  readonly mayReadPages: boolean;
  readonly mayReadFiles: boolean;
  /** Null when the background did not answer. */
  readonly settings: SettingsView | null;
  /** False where the page is known to be no web page: a picture, data, plain text. */
  readonly isForReading: boolean;
  /** What the frames answered, one list a frame; null when no script of ours is in the tab, or may be. */
  readonly frames: readonly (readonly ListedTerm[])[] | null;
  /** How much of each frame is read. */
  readonly extents: readonly Extent[];
}

const stores = [
  'https://chromewebstore.google.com/',
  'https://chrome.google.com/webstore',
  'https://addons.mozilla.org/',
  'https://microsoftedge.microsoft.com/addons',
];

/** What there is to say about the tab. Where several hold, the one that the reader can do something about comes first. */
export function describeTab(facts: TabFacts): TabView {
  if (facts.settings === null) return { state: 'unavailable', reason: 'failed' };
  const obstacle = findObstacle(facts);
  if (obstacle !== null) return { state: 'unavailable', reason: obstacle };
  if (facts.settings.paused) return { state: 'paused' };
  if (!facts.settings.siteOn) return { state: 'site-off' };
  if (facts.frames !== null) return { state: 'terms', terms: mergeTerms(facts.frames), ...findUnread(facts.extents) };
  if (!facts.loaded) return { state: 'loading' };
  if (isPdf(facts.url)) return { state: 'unavailable', reason: 'pdf' };
  return { state: 'unavailable', reason: facts.isForReading ? 'needs-reload' : 'other-document' };
}

/** Of several frames, the first that has more to be read. */
function findUnread(extents: readonly Extent[]): { readonly extent?: Exclude<Extent, 'whole'> } {
  const extent = extents.find((one) => one !== 'whole');
  return extent === undefined ? {} : { extent };
}

/** What keeps us out of this page whatever the settings say. */
function findObstacle({ url, ownOrigin, mayReadPages, mayReadFiles, frames }: TabFacts): UnavailableReason | null {
  if (url === null || url === '') return mayReadPages ? 'browser-page' : 'no-permission';
  if (url.startsWith(ownOrigin)) return 'own-page';
  if (stores.some((store) => url.startsWith(store))) return 'extension-store';
  if (url.startsWith('file:')) return mayReadFiles || frames !== null ? null : 'local-file';
  if (!/^https?:/i.test(url)) return 'browser-page';
  return mayReadPages || frames !== null ? null : 'no-permission';
}

/** A page that was just loaded or switched on may need this many looks before its words are found, or anybody answers. */
const patience = 3;

/** False while it is too early to say that the page has no words, or that nobody answers. */
export function isSettled(view: TabView, round: number): boolean {
  return round >= patience || !isDoubtful(view);
}

/** Whether a further look may well find something else: nobody answers for a moment where a page, or all of us, is replaced. */
function isDoubtful(view: TabView): boolean {
  if (view.state === 'unavailable') return view.reason === 'failed' || view.reason === 'needs-reload';
  return view.state === 'terms' && view.terms.length === 0;
}

/** How long to wait before looking again, in milliseconds; null when there is no need. `round` is how often we have. */
export function findWait(view: TabView, round: number): number | null {
  if (view.state === 'loading') return round < 60 ? 500 : null;
  if (!isSettled(view, round)) return 150 * (round + 1);
  if (view.state !== 'terms') return null;
  // Words whose sense is still being decided join the list a little later.
  if (view.terms.length > 0) return round < patience ? 700 * (round + 1) : null;
  return round < 30 ? 1_500 : null;
}

/** So long after a look a list that stays open is read again, in milliseconds: words are found as a page is read. */
const KEEP_UP_MS = 2_000;

/** The same for a list that stays open beside the page. One that nobody can see does not keep up. */
export function findPanelWait(view: TabView, round: number, isSeen: boolean): number | null {
  return findWait(view, round) ?? (isSeen ? KEEP_UP_MS : null);
}

function isPdf(url: string | null): boolean {
  return url !== null && /\.pdf$/i.test(url.replace(/[?#].*$/, ''));
}

/** The terms of all frames, each concept once, in the order met; how often it was met is added up. */
export function mergeTerms(frames: readonly (readonly ListedTerm[])[]): readonly ListedTerm[] {
  const merged = new Map<string, ListedTerm>();
  for (const term of frames.flat()) {
    const known = merged.get(term.concept);
    merged.set(term.concept, known ? { ...known, count: known.count + term.count } : term);
  }
  return [...merged.values()];
}
