import type { Highlight, HighlightChange } from './highlight';

/** How long a highlight stays in the trash. 30 days. */
const TRASH_MS = 30 * 24 * 60 * 60 * 1_000;

/** Whatever was trashed at this instant or before it is to be deleted for good. */
export function describeTrashEnd(now: Date): string {
  return new Date(now.getTime() - TRASH_MS).toISOString();
}

/** Whether a highlight has been in the trash for 30 days. */
export function isExpired({ trashedAt }: Highlight, now: Date): boolean {
  return trashedAt !== null && trashedAt <= describeTrashEnd(now);
}

/** The highlight in the trash; what is there already keeps its day. */
export function moveToTrash(highlight: Highlight, now: Date): Highlight {
  if (highlight.trashedAt !== null) return highlight;
  return { ...highlight, trashedAt: now.toISOString(), changedAt: now.toISOString() };
}

/** The highlight out of the trash. */
export function takeFromTrash(highlight: Highlight, now: Date): Highlight {
  return highlight.trashedAt === null ? highlight : { ...highlight, trashedAt: null, changedAt: now.toISOString() };
}

/** As it arrives from a schema: what is left out may be said to be undefined. */
export type GivenChange = { readonly [K in keyof HighlightChange]: HighlightChange[K] | undefined };

/** The highlight with the reader's change; the same one when it changes nothing. */
export function applyChange(highlight: Highlight, { colour, note }: GivenChange, now: Date): Highlight {
  const changed = { ...highlight, colour: colour ?? highlight.colour, note: note ?? highlight.note };
  if (changed.colour === highlight.colour && changed.note === highlight.note) return highlight;
  return { ...changed, changedAt: now.toISOString() };
}
