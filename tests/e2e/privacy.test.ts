import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { findBuild } from '../support/browser/kinds';
import { launchWith } from '../support/browser/launch';
import { clickInCard, waitForCard } from '../support/card/read-card';
import { pressShortcut } from '../support/extension/ask-tab';
import { hoverMark } from '../support/page/hover-mark';
import { runInPage } from '../support/page/run-in-page';
import { type LoggingProxy, startLoggingProxy } from '../support/serve/logging-proxy';
import { type PageServer, servePages } from '../support/serve/serve-pages';
import { SORE_BACK, waitForMark } from '../support/stories/open-story';
import { writePage } from '../support/stories/share-server';

/** Runs before all else in the page: writes down every event, every request and everything that appears on `window`. */
const SPY = `<script>
  window.heard = [];
  const hear = (what) => heard.push(what);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { hear('dispatched ' + event.type + ' ' + JSON.stringify(event.detail ?? null)); return dispatch.call(this, event); };
  for (const type of ['message', 'messageerror', 'storage', 'error', 'unhandledrejection', 'securitypolicyviolation'])
    addEventListener(type, (event) => hear(type + ' ' + JSON.stringify([event.data, event.origin, event.message, event.blockedURI])), true);
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => hear('entry ' + entry.entryType + ' ' + entry.name))).observe({ entryTypes: ['resource', 'mark', 'measure'] });
  window.globalsBefore = Object.getOwnPropertyNames(window);
</script>`;

describe.each(['chromium', 'firefox'] as const)('A page that spies (%s)', (kind) => {
  let proxy: LoggingProxy;
  let server: PageServer;
  let driven: DrivenBrowser;
  beforeAll(async () => {
    proxy = await startLoggingProxy();
    server = await servePages();
    server.put('spy.html', writePage(SPY + SORE_BACK));
    driven = await launchWith(kind, { proxy: proxy.address });
  });
  afterAll(async () => {
    await driven?.close();
    await Promise.all([server.close(), proxy.close()]);
  });

  it('sees no id, name, message or database of ours while marks and cards come and go', async () => {
    const page = await driven.open(server.url('spy.html'));
    await page.bringToFront();
    await waitForMark(page, 'inflammation');
    await hoverMark(page, 'inflammation');
    await waitForCard(page);
    await clickInCard(page, 'More');
    await page.keyboard.press('Escape');
    await pressShortcut(driven, page, 'next-term');
    await pressShortcut(driven, page, 'open-term');
    await waitForCard(page);

    const seen = await runInPage(page, readAllThatIsSeen);
    const origin = driven.extensionUrl();
    const told = JSON.stringify(seen);
    for (const secret of [origin, new URL(origin).host, readGeckoId(), 'interplay', '-extension:']) {
      expect(told.toLowerCase()).not.toContain(secret.toLowerCase());
    }
    expect(seen.heard).toEqual([]);
    expect(seen.databases).toEqual([]);
    expect(seen.storage).toEqual([0, 0]);
    expect(seen.caches).toEqual([]);
    expect(seen.newGlobals).toEqual([]);
    expect(seen.highlights).toEqual(['term']);
  });

  it('stops nothing by replaying or shouting at us', async () => {
    const page = await driven.open(server.url('spy.html?shout'));
    await page.bringToFront();
    await waitForMark(page, 'inflammation');
    await runInPage(page, () => {
      for (const name of ['wxt:content-script-started', 'interplay', 'disconnect', 'term']) {
        postMessage({ type: name, contentScriptName: 'reader' }, '*');
        document.dispatchEvent(new CustomEvent(name, { detail: { contentScriptName: 'reader' } }));
      }
      CSS.highlights.clear();
      document.documentElement.lastElementChild?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true }),
      );
    });
    await hoverMark(page, 'inflammation').catch(() => undefined);
    await pressShortcut(driven, page, 'open-term');
    expect(await waitForCard(page)).toMatchObject({ role: 'dialog' });
  });

  it('cannot reach a file of the extension', async () => {
    const page = await driven.open(server.url('spy.html?files'));
    const files = [
      'manifest.json',
      'icon/on-16.png',
      'welcome.html',
      'popup.html',
      'glancing.js',
      'content-scripts/marks.css',
    ];
    const answers = await runInPage(
      page,
      (addresses: string[]) =>
        Promise.all(
          addresses.map((one) =>
            fetch(one).then(
              () => `got ${one}`,
              () => 'refused',
            ),
          ),
        ),
      files.map((file) => driven.extensionUrl(file)),
    );
    expect(answers).toEqual(files.map(() => 'refused'));
  });

  it('has no request of ours go anywhere, from marks, cards, popup, article or welcome page', async () => {
    for (const path of ['popup.html', 'article.html?id=backache-and-depression', 'welcome.html']) {
      await driven.open(driven.extensionUrl(path));
    }
    const browsersOwn = /mozilla\.(org|com|net)|firefox\.com|google(apis)?\.com|gvt1\.com/;
    expect(proxy.requests.filter((request) => !browsersOwn.test(request))).toEqual([]);
    expect(server.requests.filter((path) => !/^\/(spy\.html|favicon\.ico)/.test(path))).toEqual([]);
  });
});

/** Runs in the page. */
async function readAllThatIsSeen() {
  const page = window as unknown as { heard: string[]; globalsBefore: string[] };
  return {
    heard: page.heard.filter((one) => !/favicon/.test(one)),
    dom: document.documentElement.outerHTML.replace(/<script>.*?<\/script>/s, ''),
    sheets: [...document.styleSheets].map((sheet) => sheet.href),
    adopted: document.adoptedStyleSheets.length,
    resources: performance.getEntries().map((entry) => entry.name),
    databases: (await indexedDB.databases()).map((one) => one.name),
    storage: [localStorage.length, sessionStorage.length],
    caches: await (globalThis.caches?.keys() ?? []),
    workers: (await navigator.serviceWorker?.getRegistrations())?.map((one) => one.scope),
    highlights: [...CSS.highlights.keys()],
    newGlobals: Object.getOwnPropertyNames(window).filter(
      (name) => !page.globalsBefore.includes(name) && !/^(globalsBefore|\d+)$/.test(name),
    ),
  };
}

function readGeckoId(): string {
  const manifest = JSON.parse(readFileSync(join(findBuild('firefox'), 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}
