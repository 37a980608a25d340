import { afterEach, describe, expect, it } from 'vitest';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { launchWith } from '../support/browser/launch';
import { waitForCard } from '../support/card/read-card';
import { hoverMark } from '../support/page/hover-mark';
import { readMarks } from '../support/page/marks';
import { runInPage } from '../support/page/run-in-page';
import { takeSnapshot } from '../support/page/snapshot';
import { openBody, openMarked, SORE_BACK, waitForAllMarks, waitForMark } from '../support/stories/open-story';
import { expectToStay, waitUntil } from '../support/wait-until';

/** These stories install and reload the extension, so each has a browser of its own. */
describe.each(['chromium', 'firefox'] as const)('A reader has pages open already (%s)', (kind) => {
  let driven: DrivenBrowser;
  afterEach(() => driven?.close());

  it('finds them marked when the extension is installed', async () => {
    driven = await launchWith(kind, { withExtension: false });
    const page = await openBody(driven, SORE_BACK);
    await driven.install();
    await page.bringToFront();
    await waitForMark(page, 'inflammation');
    await hoverMark(page, 'inflammation');
    expect(await waitForCard(page)).toMatchObject({ name: 'inflammation' });
  });

  it('finds them marked once, with one host and no errors, after the extension was reloaded', async () => {
    driven = await launchWith(kind);
    const page = await openMarked(driven);
    const before = await waitForAllMarks(page);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));

    await driven.reloadExtension();
    await page.bringToFront();
    await page.mouse.move(900, 700, { steps: 3 });
    await expectToStay(
      'each word is marked once',
      1_500,
      () => readMarks(page),
      (marks) => new Set(marks).size === marks.length,
    );
    // On a busy machine the background takes a while to be there again.
    await expect.poll(() => readMarks(page)).toEqual(before);

    await hoverMark(page, 'inflammation');
    expect(await waitForCard(page)).toMatchObject({ name: 'inflammation' });
    expect((await takeSnapshot(page)).hosts).toBe(1);
    expect(errors).toEqual([]);
  });

  it('keeps its text and leaves quietly when the extension is removed', async () => {
    driven = await launchWith(kind);
    const page = await openMarked(driven);
    const text = () => runInPage(page, () => document.body.textContent);
    const before = await text();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await driven.uninstall();
    await page.bringToFront();
    await page.mouse.move(300, 200, { steps: 5 });
    await page.mouse.move(320, 60, { steps: 5 });
    // Firefox takes a content script's whole world away at once: nobody is left to tidy up, and the bare host stays until
    // the page goes. The style of the marks goes with the extension.
    if (kind === 'chromium') {
      await waitUntil('no marks', async () => (await readMarks(page)).length === 0);
      expect((await takeSnapshot(page)).hosts).toBe(0);
    }
    expect(await text()).toBe(before);
    expect(errors).toEqual([]);
  });
});
