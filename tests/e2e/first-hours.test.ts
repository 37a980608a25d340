import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { clickInCard, waitForCard, waitForControl, waitForStillness } from '../support/card/read-card';
import { findCardRoot } from '../support/card/shadow';
import { askAsOwnPage, findTab } from '../support/extension/ask-tab';
import { pressControl } from '../support/page/controls';
import { hoverMark } from '../support/page/hover-mark';
import { runInPage } from '../support/page/run-in-page';
import { pressInBubble, readBubble, selectWithMouse, waitForBubble } from '../support/saving/read-saving';
import { selectInShadowTree } from '../support/saving/select-in-shadow-tree';
import { inBothBrowsers, inOneBrowser } from '../support/stories/in-both-browsers';
import { markAll, openBody, openMarked, SORE_BACK, waitForMark } from '../support/stories/open-story';
import { expectToStay, waitUntil } from '../support/wait-until';

/** What annoyed in docs/trials.md, told as it should go. */

async function listSaved(driven: DrivenBrowser, page: Page) {
  return (await askAsOwnPage(driven, 'listHighlights', { address: page.url(), limit: 50 })).highlights;
}

/** By how much the last line of what the last connection opened stands below what can be seen of the card; null while folded. */
async function readHidden(page: Page): Promise<number | null> {
  const root = await findCardRoot(page);
  const measure = (root: ShadowRoot) => {
    const scroller = root.querySelector('.scroller');
    const foot = [...root.querySelectorAll('.connection-foot')].at(-1);
    if (!scroller || !foot) return null;
    return foot.getBoundingClientRect().bottom - scroller.getBoundingClientRect().bottom;
  };
  return (await root?.call(measure, null)) ?? null;
}

async function readCardTheme(page: Page): Promise<string | undefined> {
  const root = await findCardRoot(page);
  return root?.call((root) => root.querySelector<HTMLElement>('.card')?.dataset.theme, null);
}

inBothBrowsers('A reader in the first hours', (browser) => {
  afterEach(() => askAsOwnPage(browser(), 'setTheme', { theme: 'system' }));

  it('goes on to the next word by resting on it, though the card before was used', async () => {
    const page = await openMarked(browser());
    await markAll(browser(), page);
    await waitForMark(page, 'mindfulness');
    await hoverMark(page, 'inflammation');
    await waitForCard(page, 'inflammation');
    await clickInCard(page, 'More');
    await page.mouse.move(1090, 790, { steps: 5 });
    await expectToStay(
      'the card that was used',
      600,
      () => waitForCard(page),
      (card) => card.name === 'inflammation',
    );
    await hoverMark(page, 'depression');
    await waitForCard(page, 'depression');
  });

  it('sees what a press at the lower edge of the card opens', async () => {
    const page = await openMarked(browser());
    await page.setViewport({ width: 700, height: 420 });
    await hoverMark(page, 'depression');
    const { controls } = await waitForCard(page, 'depression');
    await waitForStillness(page);
    const last = controls.slice(0, controls.indexOf('Why is this marked?')).at(-1);
    await clickInCard(page, last!);
    await expect.poll(() => readHidden(page)).toBeLessThanOrEqual(0);
  });

  it('saves with the word “Save” itself', async () => {
    const page = await openBody(
      browser(),
      '<p id="second">There is no one road out; many find that mindfulness helps.</p>',
    );
    await selectWithMouse(page, '#second');
    await pressInBubble(page, 'Save');
    await waitForBubble(page, 'saved');
    expect(await listSaved(browser(), page)).toMatchObject([{ colour: 'yellow' }]);
  });

  it('sees an open card take on other colours at once', async () => {
    const page = await openMarked(browser());
    await hoverMark(page, 'inflammation');
    await waitForCard(page);
    await clickInCard(page, 'Keep this card open');
    await askAsOwnPage(browser(), 'setTheme', { theme: 'contrast' });
    await page.bringToFront();
    await expect.poll(() => readCardTheme(page)).toBe('contrast');
    await waitForControl(page, 'Read the article');
  });

  it('comes from the popup to exporting and the trash, not to the top of the settings', async () => {
    const page = await openMarked(browser());
    const tab = await findTab(browser(), page);
    const popup = await browser().open(browser().extensionUrl(`popup.html?tab=${tab}`));
    await popup.bringToFront();
    await pressControl(popup, /^(Notes|\d+ notes?)$/);
    await pressControl(popup, 'Export, import, trash');
    const settings = await waitUntil('the settings', () =>
      browser().findPage((url) => url.endsWith('#settings-stored')),
    );
    try {
      const findTop = () => document.getElementById('settings-stored')?.getBoundingClientRect().top ?? -1;
      const isAtTop = async () => Math.abs(await runInPage(settings, findTop)) < 60;
      await waitUntil('the part at the top', isAtTop);
    } finally {
      await settings.close();
    }
  });

  it('saves on a page that turns its colours round', async () => {
    const page = await openMarked(
      browser(),
      `<style>:root { filter: invert(1) hue-rotate(180deg) }</style>${SORE_BACK}`,
    );
    await selectWithMouse(page, 'p');
    await pressInBubble(page, 'Save in blue');
    await waitForBubble(page, 'saved');
  });

  it('is told why where the page may hide what was pressed', async () => {
    const page = await openMarked(browser(), `${SORE_BACK}`);
    await selectWithMouse(page, 'p');
    await waitForBubble(page, 'offered');
    await page.evaluate(`document.documentElement.style.filter = 'opacity(0.3)'`);
    await pressInBubble(page, 'Save in blue');
    const { text } = await waitForBubble(page, 'refused');
    expect(text).toContain('Not saved: this page changes how Interplay looks here');
    expect(await listSaved(browser(), page)).toEqual([]);
  });
});

inOneBrowser('firefox', 'A reader in the first hours selects in a shadow tree', (browser) => {
  it('and is offered what can be done there: an explanation, and no saving', async () => {
    const page = await openMarked(browser(), `${SORE_BACK}<div id="host"></div>`);
    await selectInShadowTree(page, 'Lying awake again? Insomnia is common.');
    const bubble = await waitForBubble(page, 'offered');
    expect(bubble.controls).toEqual(['Explain']);
    await pressInBubble(page, 'Explain');
    await waitForCard(page, 'sleeplessness');
    expect(await readBubble(page)).toBeNull();
  });
});
