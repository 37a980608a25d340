/** Classes of letters are less than 128; a trie has at most 2^23 nodes. */
const CLASS_BITS = 7;
const CLASS_MASK = (1 << CLASS_BITS) - 1;
export const HAS_CHILDREN = 1 << CLASS_BITS;
export const HAS_FORM = 1 << (CLASS_BITS + 1);
export const SIBLING_SHIFT = CLASS_BITS + 2;

/**
 * The letters of the folded forms, by class. Nodes are numbers in pre-order: the root is 0, and the first child of node
 * `n` is `n + 1`. All that a step needs of a node stands in one number, so that memory is read once.
 */
export class Trie {
  /** By two classes: the node of forms that begin so (0: none). Most siblings stand at the top of a trie. */
  private readonly pairs = new Uint32Array(1 << (2 * CLASS_BITS));

  /**
   * @param links by node: its letter's class, whether it has children, whether a form ends there, its next sibling (0: none).
   * @param forms by node: the number of the form that ends there (0: none).
   */
  constructor(
    readonly links: Uint32Array,
    readonly forms: Uint16Array,
  ) {
    for (let first = this.findFirstChild(0); first !== 0; first = this.findNextSibling(first)) {
      const begin = this.findClass(first) << CLASS_BITS;
      for (let second = this.findFirstChild(first); second !== 0; second = this.findNextSibling(second)) {
        this.pairs[begin | this.findClass(second)] = second;
      }
    }
  }

  /** The child of a node for a class; 0 where no form goes on so. */
  findChild(node: number, letterClass: number): number {
    if ((this.links[node]! & HAS_CHILDREN) === 0) return 0;
    let child = node + 1;
    for (;;) {
      const link = this.links[child]!;
      if ((link & CLASS_MASK) === letterClass) return child;
      if (link < 1 << SIBLING_SHIFT) return 0;
      child = link >>> SIBLING_SHIFT;
    }
  }

  /** What two steps from the root lead to; 0 where no form begins so. */
  findPair(first: number, second: number): number {
    return this.pairs[(first << CLASS_BITS) | second]!;
  }

  /** The number of the form that ends at a node; 0 where none does. */
  findForm(node: number): number {
    return (this.links[node]! & HAS_FORM) === 0 ? 0 : this.forms[node]!;
  }

  findClass(node: number): number {
    return this.links[node]! & CLASS_MASK;
  }

  /** 0 where it has none. */
  findFirstChild(node: number): number {
    return (this.links[node]! & HAS_CHILDREN) === 0 ? 0 : node + 1;
  }

  /** The next node with the same parent; 0 after the last. */
  findNextSibling(node: number): number {
    return this.links[node]! >>> SIBLING_SHIFT;
  }
}
