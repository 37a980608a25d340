import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { askAsOwnPage, askTab } from '../support/extension/ask-tab';
import { readFrameWorld } from '../support/extension/read-frame-world';
import { readMarks } from '../support/page/marks';
import { runInPage } from '../support/page/run-in-page';
import { waitForDrawn } from '../support/saving/overlay';
import { FERRY, LAMP } from '../support/saving/passages';
import { pressInBubble, waitForBubble } from '../support/saving/read-saving';
import { openForAsking, waitForSaved } from '../support/saving/saved';
import { selectWords } from '../support/saving/select-words';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { openBody } from '../support/stories/open-story';
import { expectToStay } from '../support/wait-until';

const QUIET = `<main id="here"><p id="one">Come early. ${FERRY} It waits for nobody.</p><p>${LAMP}</p></main>`;

inBothBrowsers('A page says nothing of health', (browser) => {
  const look = (page: Page) => readFrameWorld(browser(), page);
  const openQuiet = async (body = QUIET): Promise<Page> => {
    const page = await openBody(browser(), body);
    await expect.poll(() => look(page)).toBe('glance');
    await expectToStay(
      'a glance and no more',
      400,
      () => look(page),
      (brought) => brought === 'glance',
    );
    return page;
  };

  it('is only glanced at, and stays as it is', async () => {
    const page = await openQuiet();
    expect(await runInPage(page, () => document.body.innerHTML)).toBe(QUIET);
    expect(await runInPage(page, () => document.documentElement.childElementCount)).toBe(2);
  });

  it('is only glanced at where a word of ours means something else', async () => {
    await openQuiet(`${QUIET}<p>Bring a coat for the wind.</p>`);
  });

  it('is glanced at in turns where it is longer, to its end', async () => {
    const long = `<div role="main">${'<p>One &amp; <i>another</i> &lt;line&gt;</p>'.repeat(300)}</div>`;
    await openQuiet(QUIET + long);
    const page = await openBody(browser(), `${QUIET}${long}<p>Too much inflammation hurts.</p>`);
    await expect.poll(() => look(page)).toBe('reading');
  });

  it('does say something, in a form with fields named like what tells its text', async () => {
    const names = ['outerHTML', 'childNodes', 'firstChild', 'nextSibling', 'getElementsByTagName', 'nodeName'];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const form = `<form>${fields}<p>Too much inflammation hurts.</p>${'<i>and</i> '.repeat(100)}</form>`;
    const page = await openBody(browser(), QUIET + form);
    await expect.poll(() => readMarks(page)).toEqual(['inflammation']);
  });

  it('is not even glanced at where the reader has us off', async () => {
    const page = await openQuiet();
    const setSite = (on: boolean) => askAsOwnPage(browser(), 'setSite', { url: page.url(), on });
    await setSite(false);
    try {
      await page.reload();
      await expectToStay(
        'nothing',
        1_500,
        () => look(page),
        (brought) => brought === 'nothing',
      );
    } finally {
      await setSite(true);
    }
    await page.bringToFront();
    // Turned on, it is looked at like any page that has loaded.
    await expect.poll(() => look(page)).toBe('glance');
  });

  it('is read when words come, in new text and in text that is rewritten', async () => {
    const added = await openQuiet();
    await runInPage(added, () => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Too much inflammation hurts.';
      document.getElementById('here')?.append(paragraph);
    });
    await expect.poll(() => readMarks(added)).toEqual(['inflammation']);
    const rewritten = await openQuiet();
    await runInPage(rewritten, () => {
      const text = document.getElementById('one')?.firstChild;
      if (text) text.nodeValue = 'Too much inflammation hurts.';
    });
    await expect.poll(() => readMarks(rewritten)).toEqual(['inflammation']);
  });

  it('is read when an empty element comes to have a root of its own', async () => {
    const page = await openQuiet(`${QUIET}<div id="late"></div>`);
    await runInPage(page, () => {
      const root = document.getElementById('late')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = '<p>Too much inflammation hurts.</p>';
    });
    await expect.poll(() => readMarks(page)).toEqual(['inflammation']);
  });

  it('is read when it is written anew', async () => {
    const page = await openQuiet();
    await runInPage(page, () => {
      document.open();
      document.write('<p>Too much inflammation hurts.</p>');
      document.close();
    });
    await expect.poll(() => readMarks(page)).toEqual(['inflammation']);
  });

  it('is read when it is asked about', async () => {
    const page = await openQuiet();
    expect(await askTab(browser(), page, 'listTerms')).toEqual([]);
    expect(await look(page)).toBe('reading');
  });

  it('lets a passage be saved from it, which is drawn when the reader comes back', async () => {
    await openForAsking(browser());
    const page = await openQuiet();
    await selectWords(page, FERRY);
    await pressInBubble(page, 'Save in green');
    await waitForSaved(browser(), page.url(), FERRY);
    await waitForDrawn(page, FERRY, 'green');
    await page.reload();
    await waitForDrawn(page, FERRY, 'green');
  });

  it('offers to save what is selected with keys', async () => {
    const page = await openQuiet();
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await waitForBubble(page, 'offered');
  });

  it('is read at once where something is typed in it', async () => {
    const page = await openBody(browser(), `${QUIET}<div contenteditable></div>`);
    await expect.poll(() => look(page)).toBe('reading');
  });
});
