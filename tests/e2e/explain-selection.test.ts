import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { clickInCard, readCard, waitForCard, waitForFocusedCard, waitForNoCard } from '../support/card/read-card';
import { askAsOwnPage, askTab, listFrames, pressShortcut } from '../support/extension/ask-tab';
import { readMarks } from '../support/page/marks';
import { runInPage } from '../support/page/run-in-page';
import { pressInBubble, waitForBubble, waitForNoBubble } from '../support/saving/read-saving';
import { selectInShadowTree } from '../support/saving/select-in-shadow-tree';
import { measureWords, readSelection, selectWords } from '../support/saving/select-words';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { markNothing, openBody, openMarked, SORE_BACK, waitForMark } from '../support/stories/open-story';
import { serveBody } from '../support/stories/share-server';
import { expectToStay, waitUntil } from '../support/wait-until';

/** By script, as the keyboard or a finger's handles would. */
function select(page: Page, words: string): Promise<void> {
  return runInPage(
    page,
    (words) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.nodeValue?.indexOf(words) ?? -1;
        if (start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
      }
    },
    words,
  );
}

inBothBrowsers('A reader has selected words explained', (browser) => {
  it('with the button beside them, marked or not, known or not; the selection stays, uncovered', async () => {
    await askAsOwnPage(browser(), 'setKnown', { concept: 'inflammation', known: true });
    try {
      const page = await openBody(browser(), SORE_BACK);
      await waitForMark(page, 'mindfulness');
      await selectWords(page, 'inflammation can feed');
      expect(await readMarks(page)).not.toContain('inflammation');
      await pressInBubble(page, 'Explain');
      const card = await waitForCard(page, 'inflammation');
      await waitForNoBubble(page);
      expect(card.text).not.toContain('Why is this marked?');
      expect(await readSelection(page)).toBe('inflammation can feed');
      for (const box of (await measureWords(page, 'inflammation can feed')) ?? [])
        expect(card.rect.y >= box.y + box.height || card.rect.y + card.rect.height <= box.y).toBe(true);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    } finally {
      await askAsOwnPage(browser(), 'setKnown', { concept: 'inflammation', known: false });
    }
  });

  it('with keys alone, and gets the focus back', async () => {
    const page = await openMarked(browser(), `<p><button id="here">Here</button></p>${SORE_BACK}`);
    await page.focus('#here');
    await select(page, 'mindfulness');
    await pressShortcut(browser(), page, 'open-term');
    await waitForFocusedCard(page, 'mindfulness');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await expect.poll(() => runInPage(page, () => document.activeElement?.id)).toBe('here');
    expect(await readSelection(page)).toBe('mindfulness');
  });

  it('asks about the word stepped to when the reader has gone on from what is selected', async () => {
    const page = await openMarked(browser());
    await select(page, 'mindfulness');
    await pressShortcut(browser(), page, 'next-term');
    await pressShortcut(browser(), page, 'open-term');
    await waitForFocusedCard(page, 'backache');
    await select(page, 'mindfulness helps');
    await pressShortcut(browser(), page, 'open-term');
    await waitForFocusedCard(page, 'mindfulness');
  });

  it('chooses among several, and comes back to the others', async () => {
    const page = await openMarked(browser());
    await select(page, 'inflammation can feed both, and so can a week of nights spent staring at the lamp.');
    await select(page, 'back pain are often treated for depression too');
    await pressShortcut(browser(), page, 'open-term');
    const list = await waitForFocusedCard(page, 'In the words you selected');
    expect(list.controls).toEqual([
      'Keep this card open',
      'Close',
      expect.stringMatching(/^back pain/),
      expect.stringMatching(/^depression/),
    ]);
    await clickInCard(page, /^depression/);
    await waitForCard(page, 'depression');
    await clickInCard(page, 'Back to your words');
    const back = await waitForCard(page, 'In the words you selected');
    expect(back.focus).toMatch(/^depression/);
  });

  it('takes the longest term, and no more than is selected', async () => {
    const page = await openMarked(
      browser(),
      `${SORE_BACK}<p>We met a psychoanalyst of cognitive behavioural therapy.</p>`,
    );
    await select(page, 'cognitive behavioural therapy');
    await pressShortcut(browser(), page, 'open-term');
    const card = await waitForFocusedCard(page);
    expect(card.text).toMatch(/cognitive behavioural therapy/i);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await select(page, 'flammation');
    await pressShortcut(browser(), page, 'open-term');
    await waitForFocusedCard(page, 'Not explained in Interplay');
  });

  it('is told honestly when nothing is known of them, and offered nothing else', async () => {
    const page = await openBody(browser(), '<p>The harbour master reads the barometer at noon, says the man.</p>');
    await selectWords(page, 'harbour master');
    await pressInBubble(page, 'Explain');
    const card = await waitForCard(page, 'Not explained in Interplay');
    expect(card.text).toContain('harbour master');
    expect(card.text).toContain('nothing was sent anywhere');
    expect(card.controls).toEqual(['Keep this card open', 'Close']);
  });

  it('is told that a word can mean it, where what it means here is not decided', async () => {
    const page = await openBody(browser(), '<p>Then came the depression, says the man, and the boat left at nine.</p>');
    await select(page, 'depression');
    await waitUntil('it to be asked', () => askTab(browser(), page, 'openTerm'));
    const card = await waitForFocusedCard(page, 'depression');
    expect(card.text).toContain('can mean this, and other things too');
  });

  it('gets the first eight of a long selection', async () => {
    const words =
      'inflammation, serotonin, dopamine, insulin, asthma, migraine, pneumonia, anaemia, eczema, arthritis, psoriasis';
    const page = await openMarked(
      browser(),
      `<p id="all">${'So says the man at the harbour of it. '.repeat(8)}${words}.</p>`,
    );
    await runInPage(page, () => getSelection()?.selectAllChildren(document.querySelector('#all') as Element));
    await pressShortcut(browser(), page, 'open-term');
    const { controls, text } = await waitForFocusedCard(page, 'In the words you selected');
    expect(controls.slice(2)).toHaveLength(8);
    expect(text).toContain('There are more');
  });

  it('has nothing explained in a field, in an editor, nor in a form that asks for a password', async () => {
    const page = await openMarked(
      browser(),
      `${SORE_BACK}<p id="edited" contenteditable>Too much serotonin.</p>
        <form><p id="form">Your serotonin</p><input type="password"></form>`,
    );
    for (const id of ['edited', 'form']) {
      await runInPage(page, (id) => getSelection()?.selectAllChildren(document.getElementById(id) as Element), id);
      // Falls back to the word in view, as with nothing selected.
      await askTab(browser(), page, 'openTerm');
      await waitForFocusedCard(page, 'backache');
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    }
    await selectWords(page, 'Your serotonin');
    expect((await waitForBubble(page, 'offered')).controls).not.toContain('Explain');
  });

  it('in a frame', async () => {
    const page = await openMarked(
      browser(),
      `${SORE_BACK}<iframe src="${await serveBody(SORE_BACK)}" width="700" height="400"></iframe>`,
    );
    const framed = await waitUntil('the frame', () => page.frames().find((one) => one !== page.mainFrame()));
    await waitUntil('its marks', async () => (await readMarks(framed)).length > 0);
    await runInPage(framed, () => {
      window.focus();
      getSelection()?.selectAllChildren(document.querySelector('p') as Element);
    });
    const frame = (await listFrames(browser(), page)).find((one) => one !== 0);
    expect(await askTab(browser(), page, 'openTerm', {}, frame)).toBe(true);
    // The card has the focus: its host, in the frame.
    await expect.poll(() => runInPage(framed, () => document.activeElement?.localName)).toBe('div');
    expect(await readCard(page)).toBeNull();
  });

  it('in an open shadow tree', async () => {
    const page = await openMarked(browser(), `${SORE_BACK}<div id="host"></div>`);
    const y = await selectInShadowTree(page, 'Lying awake again? Insomnia is common, says the man.');
    await pressShortcut(browser(), page, 'open-term');
    const { rect } = await waitForFocusedCard(page, 'sleeplessness');
    expect(rect.y > y || rect.y + rect.height < y).toBe(true);
  });

  it('on a page where we are off: nothing, as everywhere else there', async () => {
    const page = await openMarked(browser());
    await markNothing(browser(), page);
    await select(page, 'inflammation');
    expect(await askTab(browser(), page, 'openTerm')).toBe(false);
    await expectToStay(
      'no card',
      300,
      () => readCard(page),
      (card) => card === null,
    );
  });
});
