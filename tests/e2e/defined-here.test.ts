import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { clickInCard, readCard, waitForCard, waitForFocusedCard, waitForNoCard } from '../support/card/read-card';
import { findCardRoot } from '../support/card/shadow';
import { askTab } from '../support/extension/ask-tab';
import { hoverMark } from '../support/page/hover-mark';
import { readMarks } from '../support/page/marks';
import { runInPage } from '../support/page/run-in-page';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { markAll, openMarked, waitForMark } from '../support/stories/open-story';
import { expectToStay } from '../support/wait-until';

const LONG_WAY = `${'<p>They walked along the harbour and talked about the boats that had come in.</p>'.repeat(60)}`;
const CLINIC = `
  <h1>At the clinic</h1>
  <p>Too much inflammation hurt, and Jo had insomnia. In spring they offered <b id="definition">cognitive behavioral therapy (CBT)</b>, and Jo went along.</p>
  ${LONG_WAY}<p id="later">In autumn Jo was glad of CBT.</p>`;

/** Where the ring is that shows a place, and what is said aloud; null while there is no ring. */
async function readRing(page: Page): Promise<{ top: number; bottom: number; said: string } | null> {
  const root = await findCardRoot(page);
  return (
    root?.call((inside: ShadowRoot) => {
      const ring = inside.querySelector('.ring');
      if (!ring?.matches(':popover-open')) return null;
      const { top, bottom } = ring.getBoundingClientRect();
      return { top, bottom, said: inside.querySelector('[role="status"]')?.textContent ?? '' };
    }, null) ?? null
  );
}

function findDefinition(page: Page): Promise<{ top: number; bottom: number; isInView: boolean }> {
  return runInPage(page, () => {
    const { top, bottom } = document.getElementById('definition')!.getBoundingClientRect();
    return { top, bottom, isInView: top >= 0 && bottom <= innerHeight };
  });
}

inBothBrowsers('A page says what its own abbreviations mean', (browser) => {
  it('and a card says so, and leads to the sentence, by pointer and by keyboard', async () => {
    const page = await openMarked(browser(), CLINIC);
    await markAll(browser(), page);
    await waitForMark(page, 'CBT');
    await runInPage(page, () => document.getElementById('later')!.scrollIntoView({ block: 'center' }));
    expect((await findDefinition(page)).isInView).toBe(false);
    await hoverMark(page, 'CBT', 1);
    const card = await waitForCard(page);
    expect(card.text).toContain('Defined on this page as cognitive behavioral therapy.');
    await clickInCard(page, 'Show where');
    await waitForNoCard(page);
    await expect.poll(async () => (await findDefinition(page)).isInView).toBe(true);
    const ring = (await readRing(page))!;
    const place = await findDefinition(page);
    expect(Math.abs(ring.top - place.top)).toBeLessThan(8);
    expect(Math.abs(ring.bottom - place.bottom)).toBeLessThan(8);
    expect(ring.said).toBe('Defined here: cognitive behavioral therapy (CBT)');
    await page.keyboard.press('Escape');
    expect(await readRing(page)).toBeNull();

    // By keyboard: from the word in the last paragraph, into its card, to the button.
    await runInPage(page, () => document.getElementById('later')!.scrollIntoView({ block: 'center' }));
    await askTab(browser(), page, 'stepTerm', { direction: 'previous' });
    await askTab(browser(), page, 'openTerm');
    await waitForFocusedCard(page);
    for (let i = 0; i < 20 && (await readCard(page))?.focus !== 'Show where'; i++) await page.keyboard.press('Tab');
    expect((await readCard(page))?.focus).toBe('Show where');
    await page.keyboard.press('Enter');
    await waitForNoCard(page);
    await expect.poll(async () => (await findDefinition(page)).isInView).toBe(true);
    expect((await readRing(page))?.said).toBe('Defined here: cognitive behavioral therapy (CBT)');
  });

  it('and where the word itself stands in the definition, there is nowhere to lead to', async () => {
    const page = await openMarked(browser(), CLINIC);
    await markAll(browser(), page);
    await waitForMark(page, 'CBT');
    await hoverMark(page, 'CBT');
    const card = await waitForCard(page);
    expect(card.text).toContain('Defined on this page as cognitive behavioral therapy.');
    expect(card.controls).not.toContain('Show where');
  });

  it.each([
    ['in brackets', 'We use computer-based testing (CBT) for all exams.'],
    ['in a title', 'We use <abbr title="Computer-based testing">CBT</abbr> for all exams.'],
    ['in words', 'We use CBT for all exams; CBT stands for computer-based testing.'],
  ])('and a definition %s silences ours', async (_, html) => {
    const page = await openMarked(browser(), `<p>Too much inflammation hurts.</p><p>${html}</p><p>CBT for Jo?</p>`);
    await markAll(browser(), page);
    await expectToStay(
      'no CBT',
      500,
      () => readMarks(page),
      (marks) => marks.join() === 'inflammation',
    );
  });
});

inBothBrowsers('A page is in several languages', (browser) => {
  it('and only what is in English is explained, whatever the page says it is in', async () => {
    const page = await openMarked(
      browser(),
      `<p>Too much inflammation can hurt, and it is often there with insomnia.</p>
       <p lang="de">Serotonin und Melatonin wirken im Gehirn.</p>
       <p>La serotonina y el cortisol son sustancias que el cuerpo produce; el insomnia no es para siempre.</p>
       <p>Das Cortisol ist ein Hormon, das mit dem Stress steigt und nicht nur am Morgen da ist.</p>
       <p>Not every night of insomnia has to be treated.</p>`,
    );
    await markAll(browser(), page);
    await expect.poll(() => readMarks(page)).toHaveLength(3);
    await expectToStay(
      'marks in English only',
      500,
      () => readMarks(page),
      (marks) => marks.join() === 'inflammation,insomnia,insomnia',
    );
  });
});
