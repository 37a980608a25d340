import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { clickInCard, readCard, waitForNoCard } from '../support/card/read-card';
import { findCardRoot } from '../support/card/shadow';
import { askAsOwnPage, askTab } from '../support/extension/ask-tab';
import { hoverMark } from '../support/page/hover-mark';
import { runInPage } from '../support/page/run-in-page';
import {
  pressInBubble,
  readBubble,
  readHighlights,
  selectWithMouse,
  waitForBubble,
  waitForHighlights,
  waitForNoBubble,
} from '../support/saving/read-saving';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { openBody, openMarked, SORE_BACK, waitForMark } from '../support/stories/open-story';
import { waitUntil } from '../support/wait-until';

const STORY = `<h1>On backs</h1>
  <p id="first">Too much <b>inflammation</b> can feed both, and so can a <a href="#x">week</a> of short nights.</p>
  <p id="second">There is no one road out; many find that mindfulness helps.</p>
  <p><input id="field" value="text to select in a field"></p>`;

async function openStory(driven: DrivenBrowser): Promise<Page> {
  const page = await openBody(driven, STORY);
  await waitForMark(page, 'inflammation');
  return page;
}

async function listSaved(driven: DrivenBrowser, page: Page) {
  const address = page.url().replace(/#.*$/, '');
  return (await askAsOwnPage(driven, 'listHighlights', { address, limit: 50 })).highlights;
}

inBothBrowsers('A student saves a passage', (browser) => {
  it('with two actions: selects, presses a colour; it is drawn, kept, and drawn again after a reload', async () => {
    const page = await openStory(browser());
    await selectWithMouse(page, '#first');
    const bubble = await waitForBubble(page, 'offered');
    expect(bubble.controls).toEqual([
      'Save',
      'Save in yellow',
      'Save in green',
      'Save in blue',
      'Save in pink',
      'Save with note',
      'Explain',
    ]);
    expect(bubble.focus).toBeNull();
    await pressInBubble(page, 'Save in green');
    expect((await waitForBubble(page, 'saved')).said).toBe('Saved');
    expect(await runInPage(page, () => getSelection()?.toString())).toContain('inflammation');
    const [saved] = await listSaved(browser(), page);
    expect(saved).toMatchObject({ colour: 'green', note: '', concepts: ['inflammation'] });
    expect(saved?.passage?.exact).toBe('Too much inflammation can feed both, and so can a week of short nights.');
    const before = await waitForHighlights(page, 1);
    // Asking our own page has put that in front, and a page that nobody looks at is not read.
    await page.bringToFront();
    await page.reload();
    const after = await waitForHighlights(page, 1);
    expect(after).toEqual(before);
    const text = await runInPage(page, () => {
      const { x, y, width, height } = (document.querySelector('#first') as Element).getBoundingClientRect();
      return { x, y, width, height };
    });
    const box = after[0]?.boxes[0];
    expect(box?.y).toBeGreaterThanOrEqual(text.y - 1);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(text.y + text.height + 1);
  });

  it('keeps it in place when the page scrolls, grows and changes, and when the text comes late', async () => {
    const page = await openStory(browser());
    await selectWithMouse(page, '#second');
    await pressInBubble(page, 'Save in pink');
    await waitForBubble(page, 'saved');
    const isInPlace = async () => {
      const [seen] = await readHighlights(page);
      const top = await runInPage(page, () => document.querySelector('#second')?.getBoundingClientRect().top ?? -1);
      return Math.abs((seen?.boxes[0]?.y ?? -999) - top) < 8;
    };
    await runInPage(page, () => {
      document.body.style.paddingBottom = '3000px';
      document.querySelector('h1')?.insertAdjacentHTML('afterend', '<div style="height:300px">News</div>');
      scrollTo(0, 120);
    });
    await waitUntil('the highlight in its new place', isInPlace);
    await runInPage(page, () => {
      const paragraph = document.querySelector('#second') as HTMLElement;
      const html = paragraph.innerHTML;
      paragraph.innerHTML = 'Gone.';
      setTimeout(() => {
        paragraph.innerHTML = html;
      }, 700);
    });
    await waitForHighlights(page, 0);
    await waitForHighlights(page, 1);
    await waitUntil('the highlight back in place', isInPlace);
  });

  it('offers nothing in a field, closes with Escape, and does not come back for the same selection', async () => {
    const page = await openStory(browser());
    await page.click('#field', { clickCount: 3 } as never);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await readBubble(page)).toBeNull();
    await selectWithMouse(page, '#second');
    await waitForBubble(page, 'offered');
    await page.keyboard.press('Escape');
    await waitForNoBubble(page);
    await page.keyboard.press('Shift');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await readBubble(page)).toBeNull();
    expect(await runInPage(page, () => getSelection()?.toString())).toContain('no one road');
  });

  it('with a note, of whose keys the page hears none, and gets the focus back', async () => {
    const page = await openStory(browser());
    await runInPage(page, () => {
      const heard: string[] = [];
      for (const name of ['keydown', 'keyup', 'keypress', 'input', 'message'])
        addEventListener(name, (event) => heard.push(`${name} ${(event as KeyboardEvent).key}`), true);
      Object.assign(globalThis, { heard });
    });
    await selectWithMouse(page, '#second');
    await pressInBubble(page, 'Save with note');
    await waitUntil('the frame with the focus in it', async () => {
      const root = await findCardRoot(page);
      return root?.call((root) => root.activeElement?.localName === 'iframe', null);
    });
    expect(await runInPage(page, () => window.length)).toBe(0);
    await page.keyboard.type('secretword of my own');
    await waitUntil('the note', async () => (await listSaved(browser(), page))[0]?.note === 'secretword of my own');
    await page.keyboard.press('Escape');
    await waitUntil('the frame gone', async () => {
      const root = await findCardRoot(page);
      return root?.call((root) => root.querySelector('iframe') === null, null);
    });
    expect(await runInPage(page, () => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
    expect(await runInPage(page, () => document.activeElement?.localName)).toBe('body');
    const traces = await runInPage(page, () => JSON.stringify(performance.getEntries().map((entry) => entry.name)));
    expect(traces).not.toContain('extension');
  });

  it('without a mouse: one shortcut saves, the same again reaches the note', async () => {
    const page = await openStory(browser());
    await runInPage(page, () => getSelection()?.selectAllChildren(document.querySelector('#second') as Element));
    expect(await askTab(browser(), page, 'saveSelection')).toEqual({ saved: true });
    await waitForBubble(page, 'saved');
    expect(await askTab(browser(), page, 'saveSelection')).toEqual({ saved: true });
    expect((await waitForBubble(page, 'saved')).focus).toBe('Add a note');
    expect(await listSaved(browser(), page)).toHaveLength(1);
  });

  it('is shown the passage again from afar', async () => {
    const page = await openStory(browser());
    await selectWithMouse(page, '#second');
    await pressInBubble(page, 'Save in blue');
    await waitForBubble(page, 'saved');
    await runInPage(page, () => {
      document.querySelector('h1')?.insertAdjacentHTML('afterend', '<div style="height:3000px">News</div>');
    });
    const [saved] = await listSaved(browser(), page);
    expect(await askTab(browser(), page, 'showPassage', { id: saved?.id })).toBe(true);
    const top = await runInPage(page, () => document.querySelector('#second')?.getBoundingClientRect().top ?? -1);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(800);
    expect(await askTab(browser(), page, 'showPassage', { id: '00000000-0000-4000-8000-000000000000' })).toBe(false);
  });

  it('saves a word from its card', async () => {
    const page = await openMarked(browser(), SORE_BACK);
    await hoverMark(page, 'inflammation');
    await clickInCard(page, 'Save this word');
    await waitUntil('it to be saved', async () => (await readCard(page))?.controls.includes('Saved'));
    expect(await listSaved(browser(), page)).toMatchObject([{ passage: null, concepts: ['inflammation'] }]);
  });

  it('saves a word again that was put into the trash', async () => {
    const page = await openMarked(browser(), SORE_BACK);
    const save = async () => {
      await page.bringToFront();
      await hoverMark(page, 'inflammation');
      await clickInCard(page, 'Save this word');
      await waitUntil('it to be saved', async () => (await readCard(page))?.controls.includes('Saved'));
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await page.mouse.move(1000, 780, { steps: 5 });
    };
    await save();
    const [saved] = await listSaved(browser(), page);
    await askAsOwnPage(browser(), 'trashHighlight', { id: saved?.id });
    expect(await listSaved(browser(), page)).toEqual([]);
    await save();
    expect(await listSaved(browser(), page)).toMatchObject([{ concepts: ['inflammation'], trashedAt: null }]);
  });
});
