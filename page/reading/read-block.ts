import type { Candidate, LocalMeaning, SpottedBlock } from '../../domain/spotting/index';
import { type Block, isBefore } from '../text-map/index';

/** A block with what was spotted in it. Kept only while its text is on the page. */
export interface ReadBlock extends SpottedBlock {
  readonly block: Block;
  /** As spotted; `candidates` leaves out what the page itself defines otherwise. */
  readonly spotted: readonly Candidate[];
  candidates: readonly Candidate[];
  /** What the block says of abbreviations. */
  readonly meanings: readonly LocalMeaning[];
  /** The text is there but cannot be seen (a closed tab, an unopened menu): nothing in it is marked or listed. */
  hidden: boolean;
}

/** Whether one stands before another on the page. */
export function isBlockBefore(a: ReadBlock, b: ReadBlock): boolean {
  const first = a.block.pieces[0]!;
  const second = b.block.pieces[0]!;
  if (first.node === second.node) return first.nodeStart < second.nodeStart;
  return isBefore(first.node, second.node);
}
