import type { Explainers } from '../components/tab/tab-view';
import type { Explainer } from '../domain/knowledge/index';
import { askBackground } from '../messaging/ask-background';

/** So many are asked for at once, and drawn together: a list of hundreds is not drawn hundreds of times. */
const batchSize = 12;

/** Asks for the explainer of each concept, in order, and tells them as they come; null for one that cannot be had. */
export async function readExplainers(
  concepts: readonly string[],
  tell: (found: Explainers) => void,
  signal: AbortSignal,
): Promise<void> {
  for (let start = 0; start < concepts.length && !signal.aborted; start += batchSize) {
    const batch = concepts.slice(start, start + batchSize);
    const found = await Promise.all(batch.map(async (concept) => [concept, await readExplainer(concept)] as const));
    if (!signal.aborted) tell(Object.fromEntries(found));
  }
}

/** The list shows no connections, so the background need not look for those on the page. */
function readExplainer(concept: string): Promise<Explainer | null> {
  return askBackground('readExplainer', { concept, pageConcepts: [] }).catch(() => null);
}
