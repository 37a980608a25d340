import type { Span } from '../../domain/anchoring/index';
import type { PageText, TextPiece } from './page-text';

/** The stretch of the page's text that a range covers, white space at its ends left out; null where it covers none. */
export function findSpan({ text, pieces }: PageText, range: Range): Span | null {
  const first = findFirst(pieces, range);
  const last = findLast(pieces, range);
  if (first === undefined || last === undefined) return null;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  let start = first.node === startContainer ? clampInto(first, startOffset) : first.start;
  let end = last.node === endContainer ? clampInto(last, endOffset) : last.start + last.length;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}

function clampInto(piece: TextPiece, offset: number): number {
  return piece.start + Math.min(Math.max(offset - piece.nodeStart, 0), piece.length);
}

/** The first piece that does not end before the range begins. Pieces stand in the order of the page. */
function findFirst(pieces: readonly TextPiece[], range: Range): TextPiece | undefined {
  return pieces[findIndex(pieces, (piece) => range.comparePoint(piece.node, endOf(piece)) >= 0)];
}

/** The last piece that does not begin after the range ends. */
function findLast(pieces: readonly TextPiece[], range: Range): TextPiece | undefined {
  return pieces[findIndex(pieces, (piece) => range.comparePoint(piece.node, piece.nodeStart) > 0) - 1];
}

/** The page may have shortened a node since it was read. */
function endOf({ node, nodeStart, length }: TextPiece): number {
  return Math.min(nodeStart + length, node.length);
}

/** Index of the first piece of which `holds` is true, which it is of all after it too. */
function findIndex(pieces: readonly TextPiece[], holds: (piece: TextPiece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(pieces[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
