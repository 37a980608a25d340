import type { Span } from '../../domain/anchoring/index';
import type { PageText } from './page-text';

/** A stretch of one text node, with what it said when it was found. */
export interface TextSlice {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a passage of the page's text stands in the page, in its order. */
export function findSlices({ text, pieces }: PageText, span: Span): TextSlice[] {
  const slices: TextSlice[] = [];
  for (let at = findFirstPiece(pieces, span.start); at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (piece.start >= span.end) break;
    const from = Math.max(span.start, piece.start);
    const to = Math.min(span.end, piece.start + piece.length);
    const shift = piece.nodeStart - piece.start;
    slices.push({ node: piece.node, start: from + shift, end: to + shift, text: text.slice(from, to) });
  }
  return slices;
}

/** Index of the first piece that ends after `offset`. */
function findFirstPiece(pieces: PageText['pieces'], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle]!;
    if (piece.start + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a slice still stands in the page and says what it said. */
export function isIntact({ node, start, end, text }: TextSlice): boolean {
  return node.isConnected && node.data.slice(start, end) === text;
}
