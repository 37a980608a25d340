/** Compares the text map with the oracle on random trees, in the document that this script is in. */
import { splitHtml } from '../../../domain/text/index';
import { type Block, collectBlocks, findOffset, findPlace } from '../../../page/text-map/index';
import { createChance } from '../../test-faults/chance';
import { createTree } from './create-tree';
import { type ExpectedBlock, listExpected } from './list-expected';

/** What the text map may do to a long block is cut it; each part has at most so many UTF-16 units. */
const LONGEST_BLOCK = 32_000;

export interface TreeFindings {
  readonly blocks: number;
  readonly units: number;
  /** Trees whose HTML could be split without their nodes. */
  readonly splits: number;
  /** Seeds of trees that were not read as they have to be, each with what was wrong. */
  readonly wrong: readonly string[];
  /** Seeds of trees that were no longer the same after they were read. */
  readonly changed: readonly number[];
}

/** Compares trees with the seeds from `from` up to `until`. */
export function compareTrees(from: number, until: number): TreeFindings {
  const wrong: string[] = [];
  const changed: number[] = [];
  let [blocks, units, splits] = [0, 0, 0];
  for (let seed = from; seed < until; seed++) {
    const chance = createChance(seed);
    const tree = createTree(chance);
    document.body.replaceChildren(tree.root);
    const before = describeTree(tree.root);
    const expected = listExpected(tree);
    try {
      const read = [...collectBlocks(tree.root)].filter((block) => block !== null);
      const split = splitHtml(tree.root.outerHTML);
      if (split !== null) splits++;
      const why = findFault(read, expected) ?? findPlaceFault(read, chance) ?? findSplitFault(split, expected);
      if (why !== null) wrong.push(`seed ${seed}: ${why}`);
      blocks += read.length;
      units += read.reduce((sum, { text }) => sum + text.length, 0);
    } catch (error) {
      wrong.push(`seed ${seed}: threw ${error}`);
    }
    if (describeTree(tree.root) !== before) changed.push(seed);
  }
  return { blocks, units, splits, wrong, changed };
}

/** Blocks that were cut are put together again: the parts of one block follow each other without anything between. */
function findFault(read: readonly Block[], expected: readonly ExpectedBlock[]): string | null {
  const tooLong = read.find(({ text }) => text.length > LONGEST_BLOCK);
  if (tooLong !== undefined) return `a block of ${tooLong.text.length} units`;
  let at = 0;
  for (const { text, nodes, container } of expected) {
    const isLong = text.length > LONGEST_BLOCK;
    // White space that a cut leaves alone, and the sign that parts two nodes where it falls between them, are not needed.
    const sizeOf = (one: string) => (isLong ? withoutGaps(one).length : one.length);
    let found = '';
    const from = new Set<Node>();
    while (at < read.length && read[at]?.container === container && sizeOf(found) < sizeOf(text)) {
      found += read[at]?.text;
      for (const piece of read[at]?.pieces ?? []) from.add(piece.node);
      at++;
    }
    if (isLong && withoutGaps(found) !== withoutGaps(text)) return 'a long block lost text';
    if (!isLong && found !== text) return `read ${quote(found)}, not ${quote(text)}`;
    if (!isLong && !nodes.every((node) => from.has(node))) return 'a text node has no piece';
  }
  return at === read.length ? null : `read ${quote(read[at]?.text ?? '')}, where nothing was expected`;
}

/** Every piece says what its node says, and places lead back to the offsets that they were found for. */
function findPlaceFault(read: readonly Block[], chance: () => number): string | null {
  for (const block of read) {
    for (const { node, start, nodeStart, length } of block.pieces) {
      if (node.data.slice(nodeStart, nodeStart + length) !== block.text.slice(start, start + length))
        return 'a piece says something else than its node';
      const offset = start + Math.floor(chance() * length);
      const place = findPlace(block, offset, false);
      if (findOffset(block, place.node, place.offset) !== offset) return `offset ${offset} leads to another place`;
      if (place.node.data[place.offset] !== block.text[offset]) return `offset ${offset} has another letter`;
    }
  }
  return null;
}

/** What a glance makes of the tree's HTML has every block that is read, in their order; it may have more. */
function findSplitFault(split: readonly string[] | null, expected: readonly ExpectedBlock[]): string | null {
  let at = 0;
  for (const { text } of split === null ? [] : expected) {
    while (at < split!.length && split![at] !== text) at++;
    if (at++ >= split!.length) return `a glance misses ${quote(text)}`;
  }
  return null;
}

/** Text nodes apart, so that splitting one shows. */
function describeTree(root: HTMLElement): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lengths: number[] = [];
  while (walker.nextNode() !== null) lengths.push((walker.currentNode as Text).length);
  return `${root.outerHTML} ${lengths.join()}`;
}

function withoutGaps(text: string): string {
  return text.replace(/[\s\uE000]/g, '');
}

function quote(text: string): string {
  return JSON.stringify(text.slice(0, 120));
}
