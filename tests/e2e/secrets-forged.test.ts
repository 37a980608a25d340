import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { noteFrameRequests, ownPageRequests, pageRequests } from '../../messaging/protocol';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { findTab } from '../support/extension/ask-tab';
import { runInPage } from '../support/page/run-in-page';
import {
  forgeMessages,
  listMalformed,
  listPayloads,
  pressEverything,
  SAVE,
  selectByScript,
} from '../support/saving/forge';
import { FERRY, LAMP, PASSAGES } from '../support/saving/passages';
import { pressInBubble, waitForBubble } from '../support/saving/read-saving';
import { listSaved, openForAsking, waitForSaved } from '../support/saving/saved';
import { selectWords } from '../support/saving/select-words';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { openMarked } from '../support/stories/open-story';
import { expectToStay } from '../support/wait-until';

/** Where `runInExtension` runs, the browser provides this. */
declare const chrome: typeof import('wxt/browser').browser;

async function openPassages(driven: DrivenBrowser): Promise<Page> {
  await openForAsking(driven);
  return openMarked(driven, PASSAGES);
}

function expectNothingSaved(driven: DrivenBrowser, page: Page): Promise<void> {
  return expectToStay(
    'nothing is saved',
    1_000,
    () => listSaved(driven, page.url()),
    (rows) => rows.length === 0,
  );
}

inBothBrowsers('A page that forges', (browser) => {
  it('saves nothing by messages of its own', async () => {
    const page = await openPassages(browser());
    const sent = await runInPage(page, forgeMessages, SAVE, new URL(browser().extensionUrl()).host);
    expect(sent.messages).toBeGreaterThan(10);
    expect(sent.answers).toEqual([]);
    await expectNothingSaved(browser(), page);
  });

  it('saves nothing by pressing for the reader, who can', async () => {
    const page = await openPassages(browser());
    await selectWords(page, FERRY);
    const bubble = await waitForBubble(page, 'offered');
    expect(bubble.controls).toContain('Save in yellow');
    await runInPage(page, pressEverything);
    await expectNothingSaved(browser(), page);
    expect((await waitForBubble(page, 'offered')).state).toBe('offered');

    await pressInBubble(page, 'Save in yellow');
    await waitForSaved(browser(), page.url(), FERRY);
  });

  it('is offered no bubble for events that nobody made', async () => {
    const page = await openPassages(browser());
    await runInPage(page, selectByScript, LAMP);
    await runInPage(page, pressEverything);
    await expectNothingSaved(browser(), page);
  });

  it('gets nothing from our own pages’ list even out of our content script', async () => {
    const page = await openPassages(browser());
    const tab = await findTab(browser(), page);
    const names = Object.keys({ ...ownPageRequests, ...noteFrameRequests }).filter(
      (name) => !Object.hasOwn(pageRequests, name),
    );
    expect(names).toEqual(
      expect.arrayContaining(['listHighlights', 'changeHighlight', 'changeNote', 'exportLibrary', 'importLibrary']),
    );
    const requests = [...names.map((name) => ({ name, payload: listPayloads()[name] ?? {} })), ...listMalformed()];
    const replies = await browser().runInExtension(
      async (tabId: number, requests: readonly object[]) => {
        const send = (all: readonly object[]) => Promise.all(all.map((one) => chrome.runtime.sendMessage(one)));
        const [ran] = await chrome.scripting.executeScript({ target: { tabId }, func: send, args: [requests] });
        return ran?.result as unknown as { ok: boolean }[];
      },
      tab,
      requests,
    );
    expect(replies).toHaveLength(requests.length);
    expect(replies.filter((reply) => reply?.ok !== false)).toEqual([]);
    await expectNothingSaved(browser(), page);
  });
  it('would get nothing but one note out of the frame in which it is typed', async () => {
    const frame = await browser().open(browser().extensionUrl('note-frame.html#00000000-0000-4000-8000-000000000000'));
    const send = (requests: readonly object[]): Promise<{ ok: boolean }[]> =>
      Promise.all(requests.map((one) => chrome.runtime.sendMessage(one)));
    const refused = Object.keys(ownPageRequests).map((name) => ({ name, payload: listPayloads()[name] ?? {} }));
    const replies = await runInPage(frame, send, refused);
    expect(replies).toHaveLength(Object.keys(ownPageRequests).length);
    expect(replies.filter(({ ok }) => ok)).toEqual([]);
    const id = '00000000-0000-4000-8000-000000000000';
    expect(await runInPage(frame, send, [{ name: 'readNote', payload: { id } }])).toEqual([{ ok: true, value: null }]);
  });
});
