import type { HighlightList } from '../../messaging/protocol';

/**
 * The rows shown with more of them, each once. `putBack`: how many of those shown are no longer in the trash, and so no
 * longer counted by who answers.
 */
export function mergeTrash(known: HighlightList | null, more: HighlightList, putBack: number): HighlightList {
  const shown = known?.highlights ?? [];
  const ids = new Set(shown.map(({ id }) => id));
  const fresh = more.highlights.filter(({ id }) => !ids.has(id));
  const highlights = [...shown, ...fresh];
  return { highlights, total: fresh.length === 0 ? highlights.length : more.total + putBack };
}
