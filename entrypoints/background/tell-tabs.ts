import { type Browser, browser } from 'wxt/browser';
import { foldAddress } from '../../domain/notes/index';
import { tellTab } from '../../messaging/transport';
import { listDrawnHighlights } from './list-drawn-highlights';
import { serveTab } from './serve-tab';

/** Twenty tabs saving at once are told together, not each of each. */
const PAUSE_MS = 50;
/** Between two tellings: every one has tabs read and draw all that they have. */
const BETWEEN_MS = 500;

let addresses = new Set<string | null>();
let lastTold = Number.NEGATIVE_INFINITY;

/** Tells, soon, every tab that shows this page that its highlights changed; with no page named, every tab. */
export function tellTabs(address: string | null = null): void {
  if (addresses.size === 0) {
    const pause = Math.max(PAUSE_MS, lastTold + BETWEEN_MS - performance.now());
    setTimeout(() => void tellNow().catch(() => undefined), pause);
  }
  addresses.add(address);
}

async function tellNow(): Promise<void> {
  const changed = addresses;
  addresses = new Set();
  lastTold = performance.now();
  for (const tab of await browser.tabs.query({})) {
    const isConcerned = changed.has(null) || changed.has(foldAddress(tab.url ?? ''));
    if (tab.id !== undefined && isConcerned) void tell(tab, tab.id);
  }
}

/** A page that was left unread, as nothing was saved of it, is read now if something is. */
async function tell(tab: Browser.tabs.Tab, tabId: number): Promise<void> {
  const drawn = await listDrawnHighlights({ tab }).catch(() => []);
  if (drawn.length > 0) await serveTab(tabId);
  await tellTab(tabId, 'redrawHighlights', {});
}
