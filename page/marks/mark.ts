import type { ConceptId, MarkReason } from '../../domain/knowledge/index';
import { findPlace, type TextSpan } from '../text-map/index';

/** A mention that is to be painted, and what a card needs to know to open over it. */
export interface Mark extends TextSpan {
  readonly concept: ConceptId;
  /** The mention as the page writes it. */
  readonly text: string;
  readonly reason: MarkReason;
  /** Where the page says elsewhere what the mention stands for. */
  readonly definition: TextSpan | null;
}

/** A live range over a mark, for its rectangles and for scrolling; null when the page has taken the text away. */
export function findLiveRange(mark: TextSpan): Range | null {
  const from = findPlace(mark.block, mark.start, false);
  const to = findPlace(mark.block, mark.end, true);
  if (!from.node.isConnected || !to.node.isConnected) return null;
  if (from.offset > from.node.length || to.offset > to.node.length) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** A range that costs the page nothing when its DOM changes; null when the page has taken the text away. */
export function findStaticRange(mark: Mark): StaticRange | null {
  const from = findPlace(mark.block, mark.start, false);
  const to = findPlace(mark.block, mark.end, true);
  if (!from.node.isConnected || !to.node.isConnected) return null;
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

/** Where a mark is seen: one rectangle per line that it takes. */
export function findMarkRects(mark: TextSpan): DOMRect[] {
  return [...(findLiveRange(mark)?.getClientRects() ?? [])].filter((rect) => rect.width > 0 && rect.height > 0);
}

export function isSameMark(a: Mark | null, b: Mark | null): boolean {
  if (a === null || b === null) return a === b;
  return a.block === b.block && a.start === b.start && a.concept === b.concept;
}

/** The least box around boxes, of which there must be one. */
export function computeBounds(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
