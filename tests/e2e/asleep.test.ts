import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { browserKinds } from '../support/browser/kinds';
import { launchWith } from '../support/browser/launch';
import { type Background, openBackground } from '../support/browser/open-background';
import { waitForCard } from '../support/card/read-card';
import { hoverMark } from '../support/page/hover-mark';
import { waitForDrawn } from '../support/saving/overlay';
import { FERRY, LAMP, PASSAGES } from '../support/saving/passages';
import { pressInBubble, waitForBubble } from '../support/saving/read-saving';
import { listSaved } from '../support/saving/saved';
import { selectWords } from '../support/saving/select-words';
import { openMarked } from '../support/stories/open-story';

/** Soon, but not within what a story does at once. */
const REST_MS = 2_000;

/** A browser of its own: Firefox is told at its start how soon to end a background, and Chromium's worker cannot be asked any more. */
describe.each(browserKinds)('The browser has put the background to sleep (%s)', (kind) => {
  let driven: DrivenBrowser;
  let background: Background;
  beforeAll(async () => {
    driven = await launchWith(kind, { backgroundRestMs: REST_MS });
  });
  beforeEach(async () => {
    background = await openBackground(driven);
  });
  afterEach(() => driven.closePages());
  afterAll(() => driven?.close());

  it('explains a word all the same', async () => {
    const page = await openMarked(driven, PASSAGES);
    await background.sleep();
    await hoverMark(page, 'inflammation');
    await waitForCard(page, 'inflammation');
    expect(await background.isAsleep()).toBe(false);
  });

  it('saves a passage all the same, once', async () => {
    const page = await openMarked(driven, PASSAGES);
    await selectWords(page, FERRY);
    await waitForBubble(page, 'offered');
    await background.sleep();
    await pressInBubble(page, 'Save in yellow');
    await waitForBubble(page, 'saved');
    expect(await background.isAsleep()).toBe(false);
    await waitForDrawn(page, FERRY, 'yellow');
    expect((await listSaved(driven, page.url())).map(({ passage }) => passage?.exact)).toEqual([FERRY]);
  });

  it('finds it again on the next visit', async () => {
    const page = await openMarked(driven, PASSAGES);
    await selectWords(page, LAMP);
    await pressInBubble(page, 'Save in blue');
    await waitForBubble(page, 'saved');
    await background.sleep();
    await page.reload();
    await waitForDrawn(page, LAMP, 'blue');
  });
});
