import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { browserKinds } from '../support/browser/kinds';
import { launchWith } from '../support/browser/launch';
import { bundleForPage } from '../support/page/bundle-for-page';
import type * as inPage from './page-text/in-page';

type InPage = typeof inPage;

describe.each(browserKinds)('the text of a page in %s', (kind) => {
  let browser: DrivenBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchWith(kind, { withExtension: false });
    page = await browser.open('about:blank');
    await page.evaluate(await bundleForPage(new URL('./page-text/in-page.ts', import.meta.url), 'pageText'));
  });
  afterAll(() => browser?.close());

  const call = <K extends keyof InPage>(name: K, ...given: Parameters<InPage[K]>) =>
    page.evaluate(`pageText.${name}(...${JSON.stringify(given)})`) as ReturnType<InPage[K]>;
  const PAGE = '<p>before</p><p id="changed">old</p><p>after</p>';

  it('is what was read last, whatever is answered last', async () => {
    expect(await call('readChanged', PAGE, 'text')).toEqual(['before', 'new', 'after']);
  });

  it.each([1, 2, 20])(
    'is what was read last, also of a text in whose middle another reading stood after %i pauses',
    async (pauses) => {
      expect(await call('readChangedBehind', 200, pauses)).toEqual(['new beginning', 'new end']);
    },
  );

  it('is not what the page emptied before it was answered', async () => {
    expect(await call('readChanged', PAGE, 'empty')).toEqual(['before', 'after']);
  });

  it('is not what the page took away before it was answered', async () => {
    expect(await call('readChanged', PAGE, 'removal')).toEqual(['before', 'after']);
  });

  it('is nothing after all was dropped', async () => {
    expect(await call('readChanged', PAGE, 'clear')).toEqual([]);
  });

  it('is asked for in batches, a few at a time, and kept in order', async () => {
    const long = await call('readLong', 60, 4_000);
    expect(long).toMatchObject({ blocks: 60, inOrder: true });
    // The first is a screen, here one block; then eight in each.
    expect(long.batches).toBe(9);
    expect(long.ahead).toBeLessThan(6);
  });

  it('is there as soon as it is answered, though more is to be asked for', async () => {
    expect(await call('readPromptly', 60, 4_000)).toBe(1);
  });

  it('ends where it has too many nodes, and goes on from there when more is allowed', async () => {
    const { first, more, all } = await call('readMany', 2_500, 40);
    expect(first).toBeGreaterThan(79_000);
    expect(first).toBeLessThan(81_000);
    expect(first + more).toBe(all);
  });
});
