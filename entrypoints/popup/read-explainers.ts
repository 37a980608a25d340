import type { Explainer } from '../../domain/knowledge/index';
import { askBackground } from '../../messaging/transport';

/** So many questions are under way at once: enough to keep the worker busy, too few to hold up a click. */
const lanes = 4;

/** Asks for the explainer of each concept, in order, and tells each as it comes; null for one that cannot be had. */
export async function readExplainers(
  concepts: readonly string[],
  tell: (concept: string, explainer: Explainer | null) => void,
): Promise<void> {
  const waiting = [...concepts];
  const pageConcepts = concepts.slice(0, 2_000);
  const runLane = async () => {
    for (let concept = waiting.shift(); concept !== undefined; concept = waiting.shift()) {
      tell(
        concept,
        await askBackground('readExplainer', { concept, pageConcepts: [...pageConcepts] }).catch(() => null),
      );
    }
  };
  await Promise.all(Array.from({ length: lanes }, runLane));
}
