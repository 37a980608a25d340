import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { clickInCard, readCard, waitForCard, waitForNoCard } from '../support/card/read-card';
import { askTab } from '../support/extension/ask-tab';
import { hoverMark } from '../support/page/hover-mark';
import { readMarks } from '../support/page/marks';
import { runInPage } from '../support/page/run-in-page';
import { takeSnapshot } from '../support/page/snapshot';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { markAll, openMarked, SORE_BACK, waitForMark } from '../support/stories/open-story';
import { shareServer } from '../support/stories/share-server';
import { expectToStay, waitUntil } from '../support/wait-until';

const XHTML = `<?xml version="1.0" encoding="utf-8"?>
  <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>A page</title></head>
  <body><p>Too much inflammation hurts.<br/>Lying <b>awake</b>? <![CDATA[Insomnia]]> is common.</p></body></html>`;
const QUIRKS = `<title>A page</title><body bgcolor=white><center><font size=4 face=serif>Too much <font color=red>inflamma</font>tion hurts.</font></center>
  <table border=1><tr><td>Lying awake again?<td><font size=2>Insomnia</font> is common.</table>`;
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="80"><text x="9" y="40">Too much inflammation hurts.</text></svg>`;

inBothBrowsers('A reader opens a document of another kind', (browser) => {
  const open = async (path: string, body: string): Promise<Page> => {
    const page = await browser().open((await shareServer()).put(path, body));
    await page.bringToFront();
    return page;
  };
  const openRead = async (path: string, body: string): Promise<Page> => {
    const page = await open(path, body);
    await waitForMark(page, 'inflammation');
    await markAll(browser(), page);
    await expect.poll(() => readMarks(page)).toEqual(['inflammation', 'Insomnia']);
    await hoverMark(page, 'inflammation');
    await waitForCard(page, 'inflammation');
    return page;
  };

  it('finds words marked and explained in XHTML, whose names are in small letters', async () => {
    await openRead('kind.xhtml', XHTML);
  });

  it('finds words marked and explained in a page of the nineties', async () => {
    const page = await openRead('kind.html', QUIRKS);
    expect(await runInPage(page, () => document.compatMode)).toBe('BackCompat');
  });

  it('has a drawing left as it is', async () => {
    const page = await open('kind.svg', DRAWING);
    await expectToStay(
      'nothing is marked or added',
      800,
      async () => [(await readMarks(page)).length, (await takeSnapshot(page)).hosts],
      (seen) => seen.join() === '0,0',
    );
  });

  it('finds marked and explained what a page writes in its own place', async () => {
    const page = await openMarked(browser());
    await runInPage(page, () => {
      document.open();
      document.write('<!doctype html><html lang="en"><body><p>Lying awake again? Asthma is common.</p></body></html>');
      document.close();
    });
    await expect.poll(() => readMarks(page)).toEqual(['Asthma']);
    await hoverMark(page, 'Asthma');
    await waitForCard(page, 'asthma');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('reaches words of a part that is inert by the keyboard, and others by both', async () => {
    const page = await openMarked(browser(), `${SORE_BACK}<div inert><p>Asthma is common.</p></div>`);
    await markAll(browser(), page);
    await waitForMark(page, 'Asthma');
    expect(await askTab(browser(), page, 'openConcept', { concept: 'asthma' })).toBe(true);
    await waitForCard(page, 'asthma');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await hoverMark(page, 'inflammation');
    await waitForCard(page, 'inflammation');
  });

  it('gets cards over what fills the screen, and after it', async () => {
    const page = await openMarked(browser(), `<button>Fill the screen</button><article>${SORE_BACK}</article>`);
    await runInPage(page, () => {
      const article = document.querySelector('article')!;
      article.style.background = 'white';
      document.querySelector('button')!.onclick = () => article.requestFullscreen();
    });
    await page.click('button');
    await expect.poll(() => runInPage(page, () => document.fullscreenElement?.localName)).toBe('article');
    await hoverMark(page, 'inflammation');
    await waitForCard(page, 'inflammation');
    // Drawn over what fills the screen: a press meets it.
    await clickInCard(page, 'Save this word');
    await waitUntil('it to be saved', async () => (await readCard(page))?.controls.includes('Saved'));
    await runInPage(page, () => document.exitFullscreen());
    await page.mouse.move(4, 4, { steps: 5 });
    await waitForNoCard(page);
    await hoverMark(page, 'depression');
    await waitForCard(page, 'depression');
  });
});
