import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForCard, waitForFocusedCard, waitForNoCard } from '../support/card/read-card';
import { askTab, pressShortcut } from '../support/extension/ask-tab';
import { hoverMark } from '../support/page/hover-mark';
import { findMark, readMarks } from '../support/page/marks';
import { runInPage } from '../support/page/run-in-page';
import { takeSnapshot } from '../support/page/snapshot';
import { inBothBrowsers, shareBrowser } from '../support/stories/in-both-browsers';
import { markAll, markNothing, openMarked } from '../support/stories/open-story';
import { expectToStay } from '../support/wait-until';

const OPENING = '<p>Too much inflammation hurts.</p>';

/** Defines an element whose root of this mode is filled with `html` as soon as it is there. */
const define = (name: string, mode: 'open' | 'closed', html: string) => `<script>
  customElements.define('${name}', class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: '${mode}' }).innerHTML = ${JSON.stringify(html)}; }
  });
</script>`;

inBothBrowsers('A reader meets a page made of components', (browser, kind) => {
  const open = async (body: string): Promise<Page> => {
    const page = await openMarked(browser(), OPENING + body);
    await markAll(browser(), page);
    return page;
  };
  const listTexts = async (page: Page) => (await askTab(browser(), page, 'listTerms')).map((term) => term.text);

  it('finds words marked in open, closed, declared and nested shadow trees, in the order of the page', async () => {
    const page = await open(`
      ${define('x-open', 'open', '<p>Insomnia is common.</p><x-inner></x-inner>')}
      ${define('x-inner', 'closed', '<p>Serotonin is made elsewhere too.</p>')}
      <x-open></x-open>
      <section><template shadowrootmode="open"><p>Asthma is common.</p></template></section>
      <p>Too little melatonin.</p>`);
    const expected = ['inflammation', 'Insomnia', 'Serotonin', 'Asthma', 'melatonin'];
    await expect.poll(() => readMarks(page)).toEqual(expected);
    expect(await listTexts(page)).toEqual(expected);
  });

  it('sees them underlined as anywhere', async () => {
    const page = await open(`
      ${define('x-open', 'open', '<b style="font:30px/2 monospace">insomnia</b>')}
      ${define('x-closed', 'closed', '<b style="font:30px/2 monospace">insomnia</b>')}
      <x-open style="display:block"></x-open><x-closed style="display:block"></x-closed>`);
    await expect.poll(() => readMarks(page)).toEqual(['inflammation', 'insomnia', 'insomnia']);
    const picture = async (name: string) => (await page.$(name))!.screenshot({ encoding: 'base64' });
    const marked = [await picture('x-open'), await picture('x-closed')];
    await markNothing(browser(), page);
    await expect.poll(() => readMarks(page)).toEqual([]);
    const bare = [await picture('x-open'), await picture('x-closed')];
    expect(bare[0]).not.toBe(marked[0]);
    expect(bare[1]).not.toBe(marked[1]);
  });

  it('leaves what is slotted where it stands, and what is not shown alone', async () => {
    const page = await open(`
      ${define('x-card', 'open', '<p><slot name="empty">insomnia</slot></p><p><slot>asthma</slot></p><p>Serotonin is made elsewhere too.</p>')}
      ${define('x-cover', 'open', '<p>melatonin</p>')}
      <x-card><p>Too much cortisol.</p></x-card>
      <x-cover>asthma<p>asthma</p></x-cover>`);
    const expected = ['inflammation', 'insomnia', 'Serotonin', 'cortisol', 'melatonin'];
    await expect.poll(() => readMarks(page)).toEqual(expected);
    expect(await listTexts(page)).toEqual(expected);
  });

  it('has marks follow what changes in a shadow tree, and the slots in it', async () => {
    const page = await open(`${define('x-live', 'open', '<p>Insomnia is common.</p>')}<x-live>asthma</x-live>`);
    await expect.poll(() => readMarks(page)).toEqual(['inflammation', 'Insomnia']);
    await runInPage(page, () => {
      const text = document.querySelector('x-live')?.shadowRoot?.querySelector('p')?.firstChild;
      if (text) text.nodeValue = 'Serotonin is made elsewhere too.';
    });
    await expect.poll(() => readMarks(page)).toEqual(['inflammation', 'Serotonin']);
    await runInPage(page, () => {
      const root = document.querySelector('x-live')?.shadowRoot;
      if (root) root.innerHTML = '<p>Melatonin, and <slot></slot></p>';
    });
    await expect.poll(() => readMarks(page)).toEqual(['inflammation', 'Melatonin', 'asthma']);
    await runInPage(page, () => document.querySelector('x-live')?.shadowRoot?.querySelector('slot')?.remove());
    await expect.poll(() => listTexts(page)).toEqual(['inflammation', 'Melatonin']);
  });

  it('finds words marked in a root that comes long after its element', async () => {
    const page = await open('<div id="late"></div><x-late>asthma</x-late>');
    await runInPage(page, () => {
      const root = document.getElementById('late')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = '<p>Insomnia is common.</p>';
    });
    await expect.poll(() => readMarks(page)).toContain('Insomnia');
    await expect.poll(() => readMarks(page)).toContain('asthma');
    await runInPage(page, () => {
      const define = (root: ShadowRoot) => {
        root.innerHTML = '<p>Serotonin is made elsewhere too.</p>';
      };
      customElements.define(
        'x-late',
        class extends HTMLElement {
          constructor() {
            super();
            define(this.attachShadow({ mode: 'closed' }));
          }
        },
      );
    });
    await expect.poll(() => readMarks(page)).toEqual(['inflammation', 'Insomnia', 'Serotonin']);
    expect(await listTexts(page)).not.toContain('asthma');
  });

  it('opens the card by pointer and by keyboard, in nested trees too', async () => {
    const page = await open(`
      ${define('x-inner', 'closed', 'Serotonin is made elsewhere too.')}
      ${define('x-outer', 'open', '<p>Nothing but boats.</p><x-inner></x-inner>')}
      ${define('x-next', 'open', '<p>Asthma is common.</p>')}<x-outer></x-outer><x-next></x-next>`);
    for (const text of ['Serotonin', 'Asthma']) {
      await hoverMark(page, text);
      await waitForCard(page, text.toLowerCase());
      await page.mouse.move(700, 700, { steps: 4 });
      await waitForNoCard(page);
    }
    const step = () => askTab(browser(), page, 'stepTerm', { direction: 'next' });
    expect([await step(), await step(), await step()]).toEqual(['inflammation', 'Serotonin', 'Asthma']);
    await pressShortcut(browser(), page, 'open-term');
    await waitForFocusedCard(page, 'asthma');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('is brought to a word in a shadow tree further down', async () => {
    const page = await open(`${define('x-far', 'closed', 'Too little melatonin.')}
      <div style="height:4000px"></div><x-far></x-far><div style="height:4000px"></div>`);
    await expect.poll(() => listTexts(page)).toContain('melatonin');
    expect(await askTab(browser(), page, 'stepTerm', { direction: 'previous' })).toBe('inflammation');
    expect(await askTab(browser(), page, 'stepTerm', { direction: 'previous' })).toBe('melatonin');
    await expect.poll(() => findMark(page, 'melatonin')).not.toBeNull();
    expect(await runInPage(page, () => scrollY)).toBeGreaterThan(3000);
  });

  it('has a closed root left alone that may be another extension’s', async () => {
    const page = await open('<div id="theirs"></div><x-theirs></x-theirs>');
    await runInPage(page, () => {
      for (const element of document.querySelectorAll('#theirs, x-theirs'))
        element.attachShadow({ mode: 'closed' }).innerHTML = '<p>Insomnia is common.</p>';
      document.querySelector('p')?.append(' Asthma, too.');
    });
    await expect.poll(() => readMarks(page)).toContain('Asthma');
    await expectToStay(
      'nothing of theirs is marked',
      600,
      () => readMarks(page),
      (marks) => !marks.includes('Insomnia'),
    );
  });

  it('gets the page as it is without the extension, its sheets in shadow trees too', async () => {
    const page = await open(`${define('x-open', 'open', '<p>Insomnia is common.</p>')}<x-open></x-open>`);
    await expect.poll(() => readMarks(page)).toContain('Insomnia');
    const bare = await shareBrowser(kind, { withExtension: false });
    const same = await bare.open(page.url());
    const countSheets = () => document.querySelector('x-open')?.shadowRoot?.adoptedStyleSheets.length;
    expect([await runInPage(page, countSheets), await runInPage(same, countSheets)]).toEqual([0, 0]);
    const [withUs, withoutUs] = [await takeSnapshot(page), await takeSnapshot(same)];
    await bare.closePages();
    expect(withUs.dom).toBe(withoutUs.dom);
  });
});
