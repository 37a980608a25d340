import { expect, it } from 'vitest';
import { clickInCard, readCard, waitForCard, waitForNoCard } from '../support/card/read-card';
import { findTab } from '../support/extension/ask-tab';
import { pressControl, readShownText } from '../support/page/controls';
import { hoverMark } from '../support/page/hover-mark';
import { readMarks } from '../support/page/marks';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { markAll, openMarked, waitForMark } from '../support/stories/open-story';
import { expectToStay } from '../support/wait-until';

const CLINIC = `
  <h1>At the clinic</h1>
  <p>Too much inflammation can hurt. Jo had insomnia, and was treated for depression by a doctor.</p>
  <p>In spring they offered cognitive behavioral therapy (CBT), and Jo went along.</p>`;

inBothBrowsers('A reader asks why a word is marked', (browser) => {
  it('and is told what spoke for it: nothing else, the words around it, or the page itself', async () => {
    const page = await openMarked(browser(), CLINIC);
    await markAll(browser(), page);
    const askWhy = async (mark: string) => {
      await waitForMark(page, mark);
      await hoverMark(page, mark);
      expect((await waitForCard(page)).text).not.toMatch(/hardly ever|other things|stands for/);
      await clickInCard(page, 'Why is this marked?');
      await expect.poll(async () => (await readCard(page))?.text).toMatch(/hardly ever|other things|stands for/);
      const text = (await readCard(page))?.text;
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      return text;
    };
    expect(await askWhy('insomnia')).toContain('insomnia hardly ever means anything else');
    const depression = await askWhy('depression');
    expect(depression).toContain('depression can mean other things too. This speaks for health here:');
    expect(depression).toContain('treated');
    expect(await askWhy('CBT')).toContain('This page itself says what CBT stands for: cognitive behavioral therapy.');
  });

  it('says that it is not meant, takes that back, and has it remembered for the site', async () => {
    const page = await openMarked(browser(), CLINIC);
    await waitForMark(page, 'depression');
    const readText = async () => (await readCard(page))?.text;
    const openWhy = async () => {
      await waitForMark(page, 'depression');
      await hoverMark(page, 'depression');
      await waitForCard(page);
      await clickInCard(page, 'Why is this marked?');
    };
    await openWhy();
    await clickInCard(page, 'Not this meaning');
    await expect.poll(readText).toContain('Not marked on this site any more.');
    await expect.poll(() => readMarks(page)).not.toContain('depression');
    await clickInCard(page, 'Undo');
    await expect.poll(readText).not.toContain('Not marked on this site any more.');
    await waitForMark(page, 'depression');
    await clickInCard(page, 'Not this meaning');
    await expect.poll(readText).toContain('Not marked on this site any more.');

    await page.reload();
    await waitForMark(page, 'inflammation');
    await waitForMark(page, 'insomnia');
    await expectToStay(
      'the word is left alone',
      700,
      () => readMarks(page),
      (marks) => !marks.includes('depression'),
    );
    const popup = await browser().open(browser().extensionUrl(`popup.html?tab=${await findTab(browser(), page)}`));
    await popup.bringToFront();
    await pressControl(popup, 'Explain depression again');
    await expect.poll(() => readShownText(popup)).not.toContain('Not explained on this site');
    await popup.close();
    await page.bringToFront();
    await waitForMark(page, 'depression');
  });

  it('says “I know this”: not marked on any site, listed still, and taken back', async () => {
    const page = await openMarked(browser(), CLINIC);
    await waitForMark(page, 'insomnia');
    await hoverMark(page, 'insomnia');
    await waitForCard(page);
    await clickInCard(page, 'I know this');
    await expect.poll(async () => (await readCard(page))?.text).toContain('Not marked any more, on any site.');
    await expect.poll(() => readMarks(page)).not.toContain('insomnia');
    await clickInCard(page, 'Undo');
    await waitForMark(page, 'insomnia');
    await clickInCard(page, 'I know this');
    await expect.poll(async () => (await readCard(page))?.text).toContain('Not marked any more, on any site.');

    const other = await openMarked(browser(), CLINIC);
    await expectToStay(
      'the word is left alone',
      700,
      () => readMarks(other),
      (marks) => marks.includes('inflammation') && !marks.includes('insomnia'),
    );
    const popup = await browser().open(browser().extensionUrl(`popup.html?tab=${await findTab(browser(), other)}`));
    await popup.bringToFront();
    await expect.poll(() => readShownText(popup)).toContain('Words on this page that you know');
    await pressControl(popup, 'Mark sleeplessness again');
    await expect.poll(() => readShownText(popup)).not.toContain('Words on this page that you know');
    await popup.close();
    await other.bringToFront();
    await waitForMark(other, 'insomnia');
  });
});
