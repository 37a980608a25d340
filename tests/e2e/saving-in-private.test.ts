import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserKinds } from '../support/browser/kinds';
import { launchPrivate, type PrivateBrowser } from '../support/faults/private-window';
import { runInPage } from '../support/page/run-in-page';
import { FERRY, PASSAGES } from '../support/saving/passages';
import { pressInBubble, waitForBubble, waitForHighlights } from '../support/saving/read-saving';
import { selectWords } from '../support/saving/select-words';
import { waitForMark } from '../support/stories/open-story';
import { serveBody } from '../support/stories/share-server';

/** Where `runInPage` runs, the browser provides this. */
declare const chrome: typeof import('wxt/browser').browser;

describe.each(browserKinds)('A reader in a private window (%s)', (kind) => {
  let browser: PrivateBrowser;
  beforeAll(async () => {
    browser = await launchPrivate(kind);
  }, 120_000);
  afterAll(() => browser?.close());

  it('has words explained, and is told why nothing is saved', async () => {
    const page = await browser.open(await serveBody(PASSAGES));
    await waitForMark(page, 'inflammation');
    await selectWords(page, FERRY);
    await pressInBubble(page, 'Save in yellow');
    const bubble = await waitForBubble(page, 'refused');
    expect(bubble.said).toContain('in private windows nothing is kept');
    await waitForHighlights(page, 0);
    const ask = (request: object): Promise<unknown> => chrome.runtime.sendMessage(request);
    const request = { name: 'listHighlights', payload: { limit: 10 } };
    expect(await runInPage(browser.own, ask, request)).toEqual({ ok: true, value: { highlights: [], total: 0 } });
  });
});
