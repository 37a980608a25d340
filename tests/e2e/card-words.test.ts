import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { clickInCard, readCard, waitForCard } from '../support/card/read-card';
import { hoverMark } from '../support/page/hover-mark';
import { runInPage } from '../support/page/run-in-page';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { openBody, SORE_BACK, waitForMark } from '../support/stories/open-story';
import { waitUntil } from '../support/wait-until';

/** The page adds words of its own to what is copied, and listens to what is done. */
const NOTEBOOK = `${SORE_BACK}<textarea id="notebook"></textarea>
<script>
  addEventListener('copy', () => (document.documentElement.dataset.field = 'copied from'), true);
  document.addEventListener('copy', (event) => {
    document.documentElement.dataset.heard = 'copy';
    event.clipboardData.setData('text/plain', 'read more on our site');
    event.preventDefault();
  });
</script>`;

async function openCard(page: Page): Promise<void> {
  await waitForMark(page, 'inflammation');
  await hoverMark(page, 'inflammation');
  await waitForCard(page);
}

async function paste(page: Page): Promise<string> {
  await page.keyboard.press('Escape');
  await page.click('#notebook');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  const read = () => runInPage(page, () => document.querySelector<HTMLTextAreaElement>('#notebook')?.value ?? '');
  return waitUntil('what is pasted', async () => (await read()) || null);
}

inBothBrowsers('A reader takes the words of a card further', (browser, kind) => {
  it('reads how the name is said; where the computer has no voice there is no button to hear it', async () => {
    const page = await openBody(browser(), SORE_BACK);
    await openCard(page);
    const card = await readCard(page);
    expect(card?.text).toContain('Say it: in-fluh-MAY-shun');
    const voices = await runInPage(page, () => globalThis.speechSynthesis?.getVoices().length ?? 0);
    expect(card?.controls.some((name) => name.includes('aloud'))).toBe(voices > 0);
  });

  it.each([
    ['as it is', {}],
    ['that forbids the clipboard', { 'Permissions-Policy': 'clipboard-write=()' }],
  ] as [string, Record<string, string>][])('copies it with its sources on a page %s', async (_kind, headers) => {
    const page = await openBody(browser(), NOTEBOOK, headers);
    await openCard(page);
    await clickInCard(page, 'Copy with sources');
    await expect.poll(async () => (await readCard(page))?.text).toContain('Copied');
    expect((await readCard(page))?.focus).toBe('Copy with sources');
    const pasted = await paste(page);
    expect(pasted.split('\n')[0]).toBe('inflammation');
    expect(pasted).toMatch(/an article of Interplay, checked .*\nSources:\n- .*https:\/\//s);
    expect(pasted).toMatch(/General information, not medical advice\.$/);
    expect(await runInPage(page, () => document.documentElement.dataset.heard)).toBeUndefined();
    // Firefox has no such policy.
    const isForbidden = kind === 'chromium' && 'Permissions-Policy' in headers;
    const field = await runInPage(page, () => document.documentElement.dataset.field);
    expect(field).toBe(isForbidden ? 'copied from' : undefined);
  });

  it('copies the longer text too where it is open', async () => {
    const page = await openBody(browser(), NOTEBOOK);
    await openCard(page);
    await clickInCard(page, 'More');
    await clickInCard(page, 'Copy with sources');
    await expect.poll(async () => (await readCard(page))?.text).toContain('Copied');
    expect((await paste(page)).split('\n\n')).toHaveLength(4);
  });

  it('makes a report that has nothing of the page in it, and copies it', async () => {
    const page = await openBody(browser(), NOTEBOOK);
    await openCard(page);
    await clickInCard(page, 'Something wrong?');
    await clickInCard(page, 'It is hard to understand.');
    await expect.poll(async () => (await readCard(page))?.text).toContain('Nothing is sent');
    await clickInCard(page, 'Copy the report');
    await expect.poll(async () => (await readCard(page))?.text).toContain('Copied');
    expect((await paste(page)).split('\n')).toEqual([
      'About the explanation of “inflammation” (inflammation)',
      expect.stringMatching(/^Article [a-z-]+, checked \d{4}-\d\d-\d\d$/),
      expect.stringMatching(/^Interplay \d+\.\d+\.\d+$/),
      'It is hard to understand.',
    ]);
  });
});
