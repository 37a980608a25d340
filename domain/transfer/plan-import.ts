import type { Highlight, HighlightId } from '../notes/index';

/** What an import would write, and how many rows it would leave as they are. */
export interface ImportPlan {
  /** Not in the library yet. */
  readonly fresh: readonly Highlight[];
  /** In the library with an earlier `changedAt`: to be replaced as a whole. */
  readonly changed: readonly Highlight[];
  /** In the library, and changed there at the same time or later. */
  readonly same: number;
}

/**
 * Merges by id; the later `changedAt` wins, and at the same instant what is there stays. Nothing is ever taken away.
 * Planning again after the plan was carried out finds nothing to write. Of an id that comes twice the latest counts.
 */
export function planImport(existing: ReadonlyMap<HighlightId, Highlight>, incoming: readonly Highlight[]): ImportPlan {
  const wanted = new Map<HighlightId, Highlight>();
  for (const row of incoming) if (isLater(row, wanted.get(row.id) ?? existing.get(row.id))) wanted.set(row.id, row);
  const rows = [...wanted.values()];
  return {
    fresh: rows.filter(({ id }) => !existing.has(id)),
    changed: rows.filter(({ id }) => existing.has(id)),
    same: incoming.length - rows.length,
  };
}

/** Instants of one form in UTC: their letters stand in the order of time. */
function isLater(row: Highlight, other: Highlight | undefined): boolean {
  return other === undefined || row.changedAt > other.changedAt;
}
