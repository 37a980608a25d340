import type { Page } from 'puppeteer-core';
import type { BackgroundAnswers, TabAnswers } from '../../../messaging/protocol';
import type { Reply } from '../../../messaging/reply';
import { runInBrowserWindow } from '../browser/bidi';
import type { DrivenBrowser } from '../browser/driven-browser';
import { runInPage } from '../page/run-in-page';

/** Where the functions below run, the browser provides this. */
declare const chrome: typeof import('wxt/browser').browser;

/**
 * The extension's number for a tab; for pages whose address it may not know, that of the tab in front.
 * @throws unless exactly one tab fits.
 */
export async function findTab(driven: DrivenBrowser, page: Page): Promise<number> {
  const url = page.url();
  const isKnown = /^https?:/.test(url);
  if (!isKnown) await page.bringToFront();
  const ids = await driven.runInExtension(
    async (url: string, isKnown: boolean) => {
      const tabs = await chrome.tabs.query(isKnown ? {} : { active: true });
      return tabs.filter((tab) => !isKnown || tab.url === url).map((tab) => tab.id);
    },
    url,
    isKnown,
  );
  const [id] = ids;
  if (ids.length !== 1 || id === undefined) throw new Error(`${ids.length} tabs show ${url}`);
  return id;
}

/** Asks the script that reads one frame, as the popup does: where there is none yet, it is brought first. */
export async function askTab<K extends keyof TabAnswers>(
  driven: DrivenBrowser,
  page: Page,
  name: K,
  payload: object = {},
  frameId = 0,
): Promise<TabAnswers[K]> {
  const tab = await findTab(driven, page);
  const send = () =>
    driven.runInExtension(
      (tab: number, request: object, frameId: number): Promise<Reply | undefined> =>
        chrome.tabs.sendMessage(tab, request, { frameId }),
      tab,
      { name, payload },
      frameId,
    );
  const reply = await send().catch(async () => {
    await askAsOwnPage(driven, 'serveTab', { tabId: tab });
    // That page may have had to be opened.
    await page.bringToFront();
    return send();
  });
  return readValue(name, reply) as TabAnswers[K];
}

/**
 * Asks the background as one of our own pages does. A worker cannot send messages to itself, hence the page.
 * @throws when the request is refused.
 */
export async function askAsOwnPage<K extends keyof BackgroundAnswers>(
  driven: DrivenBrowser,
  name: K,
  payload: object,
): Promise<BackgroundAnswers[K]> {
  const page = await findOwnPage(driven);
  const send = (request: object): Promise<Reply | undefined> => chrome.runtime.sendMessage(request);
  return readValue(name, await runInPage(page, send, { name, payload })) as BackgroundAnswers[K];
}

function readValue(name: string, reply: Reply | undefined): unknown {
  if (reply?.ok !== true) throw new Error(`${name} was refused: ${reply?.why ?? 'no answer'}`);
  return reply.value;
}

/** The welcome page, kept open behind the others. */
async function findOwnPage(driven: DrivenBrowser): Promise<Page> {
  const url = driven.extensionUrl('welcome.html');
  return (await driven.findPage((one) => one === url)) ?? driven.open(url);
}

/** The numbers of a tab's frames that can have a content script; 0 is the page itself. */
export async function listFrames(driven: DrivenBrowser, page: Page): Promise<number[]> {
  const tab = await findTab(driven, page);
  return driven.runInExtension(async (tabId: number) => {
    // Without `injectImmediately` one frame that never ends loading holds up the answer for ever.
    const target = { tabId, allFrames: true };
    const ran = await chrome.scripting.executeScript({ target, injectImmediately: true, func: () => true });
    return ran.map((one) => one.frameId);
  }, tab);
}

/** The frames of a tab that can be asked, as the popup finds them: those that can be read and are not yet are read from then on. */
export async function listServedFrames(driven: DrivenBrowser, page: Page): Promise<readonly number[]> {
  const tabId = await findTab(driven, page);
  const { frames } = await askAsOwnPage(driven, 'serveTab', { tabId });
  // The page that asked may have had to be opened.
  await page.bringToFront();
  return frames;
}

/** What the toolbar button says of itself over a page. */
export async function readToolbarTitle(driven: DrivenBrowser, page: Page): Promise<string> {
  const tab = await findTab(driven, page);
  return driven.runInExtension((tabId: number) => chrome.action.getTitle({ tabId }), tab);
}

/** Fires one of the manifest's keyboard shortcuts on a page, past the operating system, which no headless browser has. */
export async function pressShortcut(driven: DrivenBrowser, page: Page, command: string): Promise<void> {
  await page.bringToFront();
  if (driven.kind === 'firefox') return pressInFirefox(driven, command);
  const tab = await findTab(driven, page);
  await driven.runInExtension(
    async (command: string, tabId: number) => {
      const event = chrome.commands.onCommand as unknown as { dispatch(command: string, tab: object): void };
      event.dispatch(command, await chrome.tabs.get(tabId));
    },
    command,
    tab,
  );
}

/** The browser's window keeps each extension shortcut as a `key` element, which can be fired as if it had been pressed. */
async function pressInFirefox(driven: DrivenBrowser, command: string): Promise<void> {
  const { commands } = await driven.runInExtension(() => chrome.runtime.getManifest());
  const suggested = commands?.[command]?.suggested_key as { default?: string } | undefined;
  const keys = suggested?.default?.split('+') ?? [];
  await runInBrowserWindow(
    driven.browser,
    `(() => {
      const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')];
      const found = keys.find((key) => key.getAttribute('key')?.toLowerCase() === ${JSON.stringify(keys.at(-1)?.toLowerCase())});
      if (!found) throw new Error('no such shortcut among ' + keys.map((key) => key.outerHTML).join());
      found.doCommand();
    })()`,
  );
}
