import type { TextSlice } from '../anchoring/index';

/** Brings the beginning of a passage into view, in every scrolling box around it. @returns whether it can be seen then. */
export function scrollToPassage(slices: readonly TextSlice[]): boolean {
  const first = slices[0];
  const element = first?.node.parentElement;
  if (first === undefined || !element) return false;
  const range = document.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(first.node, first.end);
  if (isInView(range.getBoundingClientRect())) return true;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const now = range.getBoundingClientRect();
  // An element taller than the viewport was centred, not the passage in it.
  if (!isInView(now)) scrollBy({ top: now.top - innerHeight / 3, behavior: 'instant' });
  return range.getClientRects().length > 0;
}

function isInView(rect: DOMRect): boolean {
  return rect.height > 0 && rect.top >= 0 && rect.top < innerHeight && rect.left >= 0 && rect.left < innerWidth;
}
