import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { browserKinds } from '../support/browser/kinds';
import { launchWith } from '../support/browser/launch';
import { bundleForPage } from '../support/page/bundle-for-page';
import { servePages } from '../support/serve/serve-pages';

describe.each(browserKinds)('a glance at a page in %s', (kind) => {
  let browser: DrivenBrowser;
  let server: Awaited<ReturnType<typeof servePages>>;
  let page: Page;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchWith(kind, { withExtension: false }), servePages()]);
    page = await browser.open(server.put('glance.html', '<!doctype html><title>Glance</title><body>'));
    await page.evaluate(await bundleForPage(new URL('./glance/in-page.ts', import.meta.url), 'glance'));
  });
  afterAll(() => Promise.all([browser?.close(), server?.close()]));

  it.each([0, 50, 99])('loses nothing where the page takes away paragraph %i meanwhile', async (gone) => {
    const all = Array.from({ length: 100 }, (_, at) => `text ${at}`);
    expect(await page.evaluate(`glance.glanceWhileOneGoes(${gone})`)).toEqual(all);
  });
});
