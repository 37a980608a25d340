import { browser } from 'wxt/browser';
import { foldAddress } from '../../domain/notes/index';
import { tellTab } from '../../messaging/transport';

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
  for (const { id, url } of await browser.tabs.query({})) {
    const isConcerned = changed.has(null) || changed.has(foldAddress(url ?? ''));
    if (id !== undefined && isConcerned) void tellTab(id, 'redrawHighlights', {});
  }
}
