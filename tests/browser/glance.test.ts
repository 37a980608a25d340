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

  describe.each([
    ['few elements', 0],
    ['many elements', 100],
  ])('with %s', (_, paragraphs) => {
    const filler = Array.from({ length: paragraphs }, (_, at) => `<p>text ${at}</p>`).join('');
    const texts = Array.from({ length: paragraphs }, (_, at) => `text ${at}`);

    it.each([
      ['a script', `<script type="application/json">{"pain": "${'x'.repeat(300_000)}"}</script>`],
      ['a style sheet', `<style>/* ${'x'.repeat(300_000)} */</style>`],
      ['a picture in an address', `<img alt="" src="data:image/gif;base64,${'A'.repeat(300_000)}">`],
      ['a template', `<template><p>${'pain '.repeat(60_000)}</p></template>`],
      ['a background', `<span style="background:url(data:image/gif;base64,${'A'.repeat(300_000)})"> </span>`],
      ['a script in navigation', `<nav>a <script>/* ${'x'.repeat(300_000)} */</script> b</nav>`],
    ])('leaves out %s, however long', async (_, long) => {
      const body = `${filler}<div><p>before ${long}after</p></div><p>last</p>`;
      const seen = await page.evaluate(`glance.glanceAt(${JSON.stringify(body)})`);
      const { length, texts: found } = seen as { length: number; texts: string[] };
      expect(length).toBeLessThan(5_000);
      const clean = found.map((text) => text.replace(/\uE000/g, ''));
      expect(clean.slice(0, paragraphs)).toEqual(texts);
      expect(clean.join(' ')).toMatch(/before\s+after last$/);
    });
  });

  it('says nothing of a page with more text than is looked at', async () => {
    expect(await page.evaluate(`glance.glanceAt('<p>' + 'long '.repeat(50000) + '</p>')`)).toBeNull();
  });
});
