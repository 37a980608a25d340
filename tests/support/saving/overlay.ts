import type { Page } from 'puppeteer-core';
import { waitUntil } from '../wait-until';
import { readHighlights, type SeenHighlight } from './read-saving';
import { measureWords } from './select-words';

/** Waits until these words are drawn over, and nothing else is drawn in that colour where they do not stand. */
export function waitForDrawn(page: Page, words: string, colour: string): Promise<SeenHighlight> {
  return waitUntil(`“${words}” in ${colour}`, async () => {
    const lines = (await measureWords(page, words)) ?? [];
    const drawn = await readHighlights(page);
    return drawn.find(
      (one) =>
        one.colour === colour &&
        one.boxes.length === lines.length &&
        lines.every((line, index) => isOver(one.boxes[index], line)),
    );
  });
}

const SLACK_PX = 4;

function isOver(box: SeenHighlight['boxes'][number] | undefined, line: DOMRect): boolean {
  if (box === undefined) return false;
  return (
    Math.abs(box.x - line.x) <= SLACK_PX &&
    Math.abs(box.x + box.width - (line.x + line.width)) <= SLACK_PX &&
    box.y < line.y + line.height &&
    line.y < box.y + box.height
  );
}
