import { findMarkRects, type Mark } from './mark';
import type { MarkPainter } from './paint-marks';

/** A pointer that misses a line by this much still means it; in CSS pixels. */
const SLACK_PX = 2;

/**
 * The mark under a point of the viewport. The browser's caret look-up answers the nearest text even from far away, so
 * the mark's own rectangles have the last word.
 */
export function findMarkAtPoint(painter: MarkPainter, x: number, y: number): Mark | null {
  if (painter.marks.length === 0) return null;
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...painter.roots] });
  if (caret === null) return null;
  const mark = painter.findAt(caret.offsetNode, caret.offset);
  return mark !== null && findMarkRects(mark).some((rect) => holds(rect, x, y)) ? mark : null;
}

function holds(rect: DOMRect, x: number, y: number): boolean {
  return (
    x >= rect.left - SLACK_PX && x <= rect.right + SLACK_PX && y >= rect.top - SLACK_PX && y <= rect.bottom + SLACK_PX
  );
}
