import type { TextSlice } from '../anchoring/index';
import { isVisible, parentOf } from '../text-map/index';
import type { Surroundings } from './read-surroundings';

/** One line of a passage, in the viewport; CSS pixels. */
export interface Line {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is covered by every line of a passage, cut off where the page cuts off the text. */
export function computeLines(slices: readonly TextSlice[], surroundingsOf: (element: Element) => Surroundings): Line[] {
  return joinLines(slices.flatMap((slice) => measureSlice(slice, surroundingsOf)));
}

function measureSlice({ node, start, end }: TextSlice, surroundingsOf: (element: Element) => Surroundings): Line[] {
  const parent = parentOf(node);
  if (!(parent instanceof Element) || end > node.length || !isVisible(parent)) return [];
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  const { clips } = surroundingsOf(parent);
  return [...range.getClientRects()].flatMap((rect) => clip(rect, clips));
}

function clip(rect: DOMRect, clips: readonly DOMRect[]): Line[] {
  let { left, top, right, bottom } = rect;
  for (const box of clips) {
    left = Math.max(left, box.left);
    top = Math.max(top, box.top);
    right = Math.min(right, box.right);
    bottom = Math.min(bottom, box.bottom);
  }
  return right - left > 0.5 && bottom - top > 0.5 ? [{ left, top, width: right - left, height: bottom - top }] : [];
}

/** Gaps between the pieces of one line, such as a space around a link, are bridged; in CSS pixels. */
const BRIDGED_PX = 8;

function joinLines(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last === undefined || !isSameLine(last, line)) joined.push(line);
    else joined[joined.length - 1] = bound(last, line);
  }
  return joined;
}

function isSameLine(a: Line, b: Line): boolean {
  const gap = Math.max(b.left - (a.left + a.width), a.left - (b.left + b.width));
  return Math.abs(a.top - b.top) < 1 && Math.abs(a.height - b.height) < 1 && gap < BRIDGED_PX;
}

function bound(a: Line, b: Line): Line {
  const left = Math.min(a.left, b.left);
  const right = Math.max(a.left + a.width, b.left + b.width);
  return { left, top: Math.min(a.top, b.top), width: right - left, height: Math.max(a.height, b.height) };
}
