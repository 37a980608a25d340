import { listRootsAround } from '../text-map/index';
import { findStaticRange, type Mark } from './mark';

/** The page can read this name: it says nothing about us or the reader. Its style is in `marks.css`. */
const NAME = 'term';
/** Marks further away than one viewport are painted when they come near. */
const NEAR = '100% 0px';

/** Paints marks where they can be seen and answers which mark is where. */
export interface MarkPainter {
  /** Makes these the page's marks, in steps. Those that stay are not painted anew, and until they are found the former ones are. */
  paint(marks: readonly Mark[]): Generator<undefined>;
  /** Every mark, painted already or waiting, in the order given to `paint`. */
  readonly marks: readonly Mark[];
  /** The shadow roots that have marks in them, nested ones included. */
  readonly roots: ReadonlySet<ShadowRoot>;
  /** The mark at a place in a text node; null where there is none. */
  findAt(node: Node, offset: number): Mark | null;
  clear(): void;
}

/** Which marks are where. */
interface MarkIndex {
  readonly byContainer: Map<Element, Mark[]>;
  readonly byNode: Map<Node, Mark[]>;
  readonly roots: Set<ShadowRoot>;
}

export function createMarkPainter(): MarkPainter {
  const highlight = new Highlight();
  const painted = new Map<Mark, StaticRange>();
  const near = new Set<Element>();
  let marks: readonly Mark[] = [];
  let index = createIndex();

  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        near.add(target);
        watcher.unobserve(target);
        for (const mark of index.byContainer.get(target) ?? []) add(mark);
      }
    },
    { rootMargin: NEAR },
  );

  const add = (mark: Mark) => {
    if (painted.has(mark)) return;
    const range = findStaticRange(mark);
    if (range === null) return;
    painted.set(mark, range);
    highlight.add(range);
    // A page may clear the registry; setting it again costs nothing.
    if (CSS.highlights.get(NAME) !== highlight) CSS.highlights.set(NAME, highlight);
  };

  const remove = (mark: Mark) => {
    const range = painted.get(mark);
    if (range !== undefined) highlight.delete(range);
    painted.delete(mark);
  };

  return {
    get marks() {
      return marks;
    },
    get roots() {
      return index.roots;
    },
    *paint(next) {
      const former = marks;
      const made = createIndex();
      for (const mark of next) {
        addToIndex(made, mark);
        yield;
      }
      marks = next;
      index = made;
      const kept = new Set(next);
      for (const mark of former) {
        if (kept.has(mark)) continue;
        remove(mark);
        yield;
      }
      for (const container of near) if (!made.byContainer.has(container)) near.delete(container);
      for (const [container, its] of made.byContainer) {
        if (near.has(container)) its.forEach(add);
        else watcher.observe(container);
        yield;
      }
    },
    findAt(node, offset) {
      for (const mark of index.byNode.get(node) ?? []) if (covers(mark, node, offset)) return mark;
      return null;
    },
    clear() {
      watcher.disconnect();
      near.clear();
      painted.clear();
      highlight.clear();
      marks = [];
      index = createIndex();
      if (CSS.highlights.get(NAME) === highlight) CSS.highlights.delete(NAME);
    },
  };
}

function createIndex(): MarkIndex {
  return { byContainer: new Map(), byNode: new Map(), roots: new Set() };
}

function addToIndex({ byContainer, byNode, roots }: MarkIndex, mark: Mark): void {
  for (const root of listRootsAround(mark.block.pieces[0]!.node)) roots.add(root);
  push(byContainer, mark.block.container, mark);
  for (const { node, start, length } of mark.block.pieces) {
    if (start < mark.end && start + length > mark.start) push(byNode, node, mark);
  }
}

function covers(mark: Mark, node: Node, offset: number): boolean {
  return mark.block.pieces.some((piece) => {
    if (piece.node !== node) return false;
    const at = piece.start + offset - piece.nodeStart;
    return at >= mark.start && at <= mark.end;
  });
}

function push<K>(map: Map<K, Mark[]>, key: K, mark: Mark): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [mark]);
  else list.push(mark);
}
