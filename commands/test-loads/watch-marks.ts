import type { Page } from 'puppeteer-core';
import { asExpression, runInPage } from '../../tests/support/page/run-in-page';

interface WatchedMarks {
  /** When each mark was first seen, by the number of its paragraph and its place there; since 1970. */
  readonly marksSeen: Map<string, number>;
  /** When the page's `load` event came; since 1970. */
  readonly loaded: Promise<number>;
  /** When the browser had drawn the first frame after that; since 1970. */
  readonly drawn: Promise<number>;
}

/** Times since 1970. */
export interface FirstScreen {
  readonly loadedAt: number;
  readonly drawnAt: number;
  /** Before all times where nothing is marked. */
  readonly lastMarkAt: number;
  readonly marks: number;
}

const LOOK_EVERY_MS = 10;

/** Looks from inside the page when marks come. Paragraphs have their numbers for ids. */
export async function watchMarks(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(asExpression(lookForMarks, [LOOK_EVERY_MS]));
}

function lookForMarks(everyMs: number): void {
  const marksSeen = new Map<string, number>();
  const readTime = () => performance.timeOrigin + performance.now();
  const loaded = new Promise<number>((resolve) => addEventListener('load', () => resolve(readTime()), { once: true }));
  // The frame is drawn after its callbacks; what comes next comes after it.
  const drawn = loaded.then(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(readTime());
          port2.postMessage(null);
        });
      }),
  );
  const look = () => {
    const now = readTime();
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) {
        const paragraph = range.startContainer.parentElement?.closest('p');
        const text = range.startContainer.textContent;
        const key = `${paragraph?.id} ${text} ${range.startOffset}`;
        if (paragraph && !marksSeen.has(key)) marksSeen.set(key, now);
      }
    }
    setTimeout(look, everyMs);
  };
  look();
  Object.assign(globalThis, { marksSeen, loaded, drawn });
}

/** When the page had loaded and was first drawn, when the last mark of the first screen was painted, and how many it has. */
export function readFirstScreen(page: Page): Promise<FirstScreen> {
  return runInPage(page, async () => {
    const { marksSeen, loaded, drawn } = globalThis as unknown as WatchedMarks;
    const isInView = (id: string) => {
      const box = document.getElementById(id)?.getBoundingClientRect();
      return box !== undefined && box.top < innerHeight && box.bottom > 0;
    };
    const seen = [...marksSeen].filter(([key]) => isInView(key.split(' ')[0] ?? ''));
    return {
      loadedAt: await loaded,
      drawnAt: await drawn,
      lastMarkAt: Math.max(...seen.map(([, at]) => at)),
      marks: seen.length,
    };
  });
}
