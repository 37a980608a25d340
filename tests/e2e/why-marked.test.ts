import { expect, it } from 'vitest';
import { clickInCard, readCard, waitForCard, waitForNoCard } from '../support/card/read-card';
import { hoverMark } from '../support/page/hover-mark';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { markAll, openMarked, waitForMark } from '../support/stories/open-story';

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
});
