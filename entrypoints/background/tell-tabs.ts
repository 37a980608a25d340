import { browser } from 'wxt/browser';
import { foldAddress } from '../../domain/notes/index';
import { tellTab } from '../../messaging/transport';

/** Twenty tabs saving at once are told together, not each of each. */
const PAUSE_MS = 50;

let addresses = new Set<string | null>();

/** Tells, soon, every tab that shows this page that its highlights changed; with no page named, every tab. */
export function tellTabs(address: string | null = null): void {
  if (addresses.size === 0) setTimeout(() => void tellNow().catch(() => undefined), PAUSE_MS);
  addresses.add(address);
}

async function tellNow(): Promise<void> {
  const changed = addresses;
  addresses = new Set();
  for (const { id, url } of await browser.tabs.query({})) {
    const isConcerned = changed.has(null) || changed.has(foldAddress(url ?? ''));
    if (id !== undefined && isConcerned) void tellTab(id, 'redrawHighlights', {});
  }
}
