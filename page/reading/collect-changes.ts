import { findBlock, findContainer, hostOf } from '../text-map/index';

/** What of the page is to be read again. */
export interface Changes {
  /** Elements that came, to be read with all that is in them. */
  readonly arrived: Set<Element>;
  /** Blocks whose own text changed. */
  readonly changed: Set<Element>;
}

/** So many nodes or records between two pauses: one record may tell of thousands. */
const NODES_PER_STEP = 64;

/**
 * Adds to `changes` what records tell, a little at each step. In a storm most of what came is gone again by now, and many
 * records tell of one place.
 * @param isOurs tells our host element from the page's nodes.
 */
export function* collectChanges(
  records: readonly MutationRecord[],
  changes: Changes,
  isOurs: (node: Node) => boolean,
): Generator<undefined> {
  const blocks = new Map<Node, Element | null>();
  const blockAround = (node: Node) => {
    if (!blocks.has(node)) blocks.set(node, findBlock(node));
    return blocks.get(node)!;
  };
  /** Slots that come or go show or hide what the host itself has in it. */
  const noteSlots = (target: Node, ...lists: readonly NodeList[]) => {
    const host = hostOf(target.getRootNode());
    if (host === null || !lists.some((nodes) => [...nodes].some(bringsSlot))) return;
    changes.changed.add(host);
    changes.arrived.add(host);
  };
  const noteArrival = (node: Node) => {
    const block = findBlock(node);
    // An inline element may bring blocks of its own, which reading its block's own text would leave out.
    const bringsElements = node instanceof Element && node.firstElementChild !== null;
    add(block === node || bringsElements ? changes.arrived : changes.changed, block);
  };
  let seen = 0;
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (++seen % NODES_PER_STEP === 0) yield;
    if (!target.isConnected) continue;
    if (type === 'characterData') add(changes.changed, findContainer(target));
    noteSlots(target, addedNodes, removedNodes);
    for (const node of addedNodes) {
      if (node.isConnected && !isOurs(node)) noteArrival(node);
      if (++seen % NODES_PER_STEP === 0) yield;
    }
    if ([...removedNodes].some((node) => !isOurs(node))) add(changes.changed, blockAround(target));
  }
}

function bringsSlot(node: Node): boolean {
  return node instanceof Element && (node instanceof HTMLSlotElement || node.querySelector('slot') !== null);
}

function add(set: Set<Element>, element: Element | null): void {
  if (element !== null) set.add(element);
}
