import { expect, it } from 'vitest';
import { askTab } from '../support/extension/ask-tab';
import { countGreen } from '../support/page/count-green';
import { readMarks, readMarksInContext } from '../support/page/marks';
import { runInPage } from '../support/page/run-in-page';
import { takeSnapshot } from '../support/page/snapshot';
import { inBothBrowsers, shareBrowser } from '../support/stories/in-both-browsers';
import { markAll, openBody, openMagazine, openMarked, waitForMark } from '../support/stories/open-story';
import { expectToStay } from '../support/wait-until';

inBothBrowsers('A reader opens a health page', (browser, kind) => {
  it('finds health words marked', async () => {
    const page = await openMarked(browser());
    await expect.poll(async () => (await readMarks(page)).length).toBeGreaterThanOrEqual(3);
    await markAll(browser(), page);
    await expect.poll(() => readMarks(page)).toEqual(['back pain', 'depression', 'inflammation', 'mindfulness']);
  });

  it('gets the page as it is without the extension, but for one bare host', async () => {
    const page = await openMagazine(browser());
    const bare = await shareBrowser(kind, { withExtension: false });
    const same = await bare.open(page.url());
    const [withUs, withoutUs] = [await takeSnapshot(page), await takeSnapshot(same)];
    await bare.closePages();
    expect(withUs.dom).toBe(withoutUs.dom);
    expect([withUs.hosts, withoutUs.hosts]).toEqual([1, 0]);
  });

  it('sees each word underlined in the colour of its text, in a shadow tree too', async () => {
    const green = 'background: black; color: lime; font: 40px/2 serif; width: 300px; margin: 8px';
    const tree = `<template shadowrootmode="open"><p style="margin: 0">Asthma</p></template>`;
    const body = `<p id="light" style="${green}">Asthma</p><div id="shadow" style="${green}">${tree}</div>`;
    const page = await openBody(browser(), body);
    await waitForMark(page, 'Asthma');
    await markAll(browser(), page);
    await expect.poll(() => readMarks(page)).toEqual(['Asthma', 'Asthma']);
    const bare = await shareBrowser(kind, { withExtension: false });
    const same = await bare.open(page.url());
    const letters = await countGreen(same, 'light');
    await bare.closePages();
    await page.bringToFront();
    // A dotted line under a word of some 120 px, a pixel high at least.
    for (const id of ['light', 'shadow']) expect(await countGreen(page, id)).toBeGreaterThan(letters + 30);
  });

  it('gets a page without health words back without any host', async () => {
    const page = await openBody(browser(), '<p>The boat leaves at nine. Bring a coat and two apples.</p>');
    await expect.poll(() => askTab(browser(), page, 'listTerms').catch(() => null)).toEqual([]);
    await expectToStay(
      'nothing is added',
      600,
      () => takeSnapshot(page),
      ({ hosts }) => hosts === 0,
    );
    expect(await readMarks(page)).toEqual([]);
  });

  it('finds words marked further down once they come near', async () => {
    // A word that needs no deciding: one doubtful word on a page of a thousand about boats is rightly left alone.
    const filler = '<p>The boat leaves at nine.</p>'.repeat(200);
    const page = await openBody(browser(), `<p>Back pain.</p>${filler}<p>Too much asthma.</p>`);
    await waitForMark(page, 'Back pain');
    await expect
      .poll(async () => (await askTab(browser(), page, 'listTerms')).map((term) => term.concept))
      .toContain('asthma');
    expect(await readMarks(page)).not.toContain('asthma');
    await runInPage(page, () => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await expect.poll(() => readMarks(page)).toContain('asthma');
  });

  it('finds only the words marked that mean something medical here', async () => {
    const page = await openMagazine(browser());
    await markAll(browser(), page);
    await expect.poll(() => readMarksInContext(page).then((marks) => marks.length)).toBeGreaterThan(20);
    const marks = await readMarksInContext(page);
    expect(marks.filter((mark) => /\[depression\]/i.test(mark))).not.toEqual([]);
    expect(marks.filter((mark) => /Great \[|\[stress\] on a bridge|deep \[|shallow \[|\[acute\]/i.test(mark))).toEqual(
      [],
    );
  });
});
