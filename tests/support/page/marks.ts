import type { Frame, Page } from 'puppeteer-core';
import { runInPage } from './run-in-page';

/** The texts of all painted marks, in document order. */
export function readMarks(page: Page | Frame): Promise<string[]> {
  return runInPage(page, () =>
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
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map((range) => range.toString()),
  );
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
        .filter((range) => range.toString().toLowerCase() === text.toLowerCase())
        .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))[nth];
      if (!found) return null;
      found.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = found.getClientRects()[0];
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    text,
    nth,
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
