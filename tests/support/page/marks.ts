import type { Frame, Page } from 'puppeteer-core';
import { runInPage } from './run-in-page';

/** The texts of all painted marks, in document order; of shadow trees, before what else is in their hosts. */
export function readMarks(page: Page | Frame): Promise<string[]> {
  return runInPage(page, () => {
    // What can be compared with what is in the trees around: the node, or the host in which it is, from the outermost.
    const listHosts = (node: Node) => {
      const hosts = [node];
      for (let root = node.getRootNode(); root instanceof ShadowRoot; root = hosts[0]!.getRootNode())
        hosts.unshift(root.host);
      return hosts;
    };
    const compare = (a: Range, b: Range) => {
      const [first, second] = [listHosts(a.startContainer), listHosts(b.startContainer)];
      const at = first.findIndex((node, index) => node !== second[index]);
      if (at < 0) return a.compareBoundaryPoints(Range.START_TO_START, b);
      return first[at]!.compareDocumentPosition(second[at]!) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    };
    return (
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .map((range) => {
          const live = new Range();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live;
        })
        // A range whose text was taken away is in no document, and nothing can be said of its place.
        .filter((range) => range.startContainer.isConnected)
        .sort(compare)
        .map((range) => range.toString())
    );
  });
}

/** CSS pixels of the viewport. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Scrolls the nth mark with this text into view and says where its middle is; null when there is none. */
export function findMark(page: Page | Frame, text: string, nth = 0): Promise<Spot | null> {
  return runInPage(
    page,
    (text: string, nth: number): Spot | null => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const found = ranges
        .map((range) => {
          const live = new Range();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live;
        })
        .filter((range) => range.startContainer.isConnected && range.toString().toLowerCase() === text.toLowerCase())
        // Those of one tree: between trees the order in which they were painted has to do.
        .sort((a, b) =>
          a.startContainer.getRootNode() === b.startContainer.getRootNode()
            ? a.compareBoundaryPoints(Range.START_TO_START, b)
            : 0,
        )[nth];
      if (!found) return null;
      found.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = found.getClientRects()[0];
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    text,
    nth,
  );
}

/** The middles of the marks that are in view, in the order of the page. Those of one tree. */
export function findMarksInView(page: Page): Promise<Spot[]> {
  return runInPage(page, () =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const live = new Range();
        live.setStart(startContainer, startOffset);
        live.setEnd(endContainer, endOffset);
        return live;
      })
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map((range) => range.getClientRects()[0]!)
      .filter(({ top, bottom }) => top >= 0 && bottom <= innerHeight)
      .map((box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })),
  );
}

/** Each mark with the words around it, the mark itself in brackets. */
export function readMarksInContext(page: Page | Frame): Promise<string[]> {
  return runInPage(page, () =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const before = startContainer.textContent?.slice(Math.max(0, startOffset - 30), startOffset);
        const after = endContainer.textContent?.slice(endOffset, endOffset + 30);
        const live = new Range();
        live.setStart(startContainer, startOffset);
        live.setEnd(endContainer, endOffset);
        return `${before}[${live.toString()}]${after}`.replace(/\s+/g, ' ');
      }),
    ),
  );
}
