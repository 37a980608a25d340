/** Where a stretch of a block's text comes from. Offsets are UTF-16 units. */
export interface Piece {
  readonly node: Text;
  /** Where the piece starts in the block's text. */
  readonly start: number;
  /** Where the piece starts in the node; more than 0 only where a very long node was cut. */
  readonly nodeStart: number;
  readonly length: number;
}

/** Text that is read in one go: the text nodes of one block, inline elements run together. */
export interface Block {
  /** The nearest block element around the text. */
  readonly container: Element;
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly isHeading: boolean;
  /** The language that the page states for this text, lower case; empty where it states none. */
  readonly language: string;
  /** Whether some of it may stand in an abbreviation's element: whether the walk has met one. */
  readonly mayStateForms: boolean;
}

/** A stretch of a block's text. */
export interface TextSpan {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

export interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** The place of an offset of the block's text. `isEnd`: at a seam of two nodes, the end of the first one is meant. */
export function findPlace(block: Block, offset: number, isEnd: boolean): Place {
  let low = 0;
  let high = block.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const starts = block.pieces[middle]!.start;
    if (isEnd ? starts < offset : starts <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = block.pieces[low]!;
  return { node: piece.node, offset: piece.nodeStart + Math.min(offset - piece.start, piece.length) };
}

/** The offset in the block's text of a place in one of its nodes; null when the place is not in the block. */
export function findOffset(block: Block, node: Node, offset: number): number | null {
  for (const piece of block.pieces) {
    const inside = offset - piece.nodeStart;
    if (piece.node === node && inside >= 0 && inside <= piece.length) return piece.start + inside;
  }
  return null;
}
