import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { askTab } from '../support/extension/ask-tab';
import { readMarks } from '../support/page/marks';
import { runInPage } from '../support/page/run-in-page';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { markAll, openMarked } from '../support/stories/open-story';

/** A thousand rows, of which twenty are there: they are filled anew as they come into view. */
const RECYCLED = `<div id="list" style="height:400px;overflow:auto;position:relative"><div style="height:40000px"></div></div>
  <script>
    const list = document.getElementById('list');
    const said = { 3: 'Too much inflammation hurts.', 500: 'Lying awake again? Insomnia is common.' };
    const rows = Array.from({ length: 20 }, () => list.appendChild(document.createElement('p')));
    const fill = () => rows.forEach((row, at) => {
      const first = Math.floor(list.scrollTop / 40);
      const number = first + ((at - first % 20) + 20) % 20;
      row.style.cssText = 'position:absolute;margin:0;top:' + number * 40 + 'px';
      row.textContent = said[number] ?? 'Boat ' + number + ' leaves at nine.';
    });
    list.onscroll = fill;
    fill();
  </script>`;

/** Goes on for as long as it is scrolled; the third helping has something to explain. */
const ENDLESS = `<p>Too much inflammation hurts.</p><main></main><div id="end">More to come</div>
  <script>
    let helping = 0;
    new IntersectionObserver(([entry]) => {
      if (!entry.isIntersecting || ++helping > 5) return;
      const text = helping === 3 ? 'Too many have migraine.' : 'The boat leaves at nine.';
      for (let i = 0; i < 40; i++) {
        const p = document.createElement('p');
        p.textContent = i === 39 ? text : 'Bring a coat and two apples.';
        document.querySelector('main').append(p);
      }
    }).observe(document.getElementById('end'));
  </script>`;

const SKIPPED = `<style>section { content-visibility: auto; contain-intrinsic-size: auto 3000px }</style>
  <section><p>Too much inflammation hurts.</p></section><div style="height:6000px"></div><section><p>Asthma is common.</p></section>`;

inBothBrowsers('A reader scrolls through a page that is drawn as it goes', (browser) => {
  const open = async (body: string): Promise<Page> => {
    const page = await openMarked(browser(), body);
    await markAll(browser(), page);
    return page;
  };
  const listTexts = async (page: Page) => (await askTab(browser(), page, 'listTerms')).map((term) => term.text);

  it('finds marked what the rows say now, however often they are filled anew', async () => {
    const page = await open(RECYCLED);
    const scroll = (row: number) =>
      runInPage(
        page,
        (top: number) => document.getElementById('list')?.scrollTo({ top, behavior: 'instant' }),
        row * 40,
      );
    for (const [row, word] of [
      [498, 'Insomnia'],
      [0, 'inflammation'],
      [498, 'Insomnia'],
    ] as const) {
      await scroll(row);
      await expect.poll(() => readMarks(page)).toEqual([word]);
      // A row that is filled anew is unmarked at once, and read again in an idle moment.
      await expect.poll(() => listTexts(page)).toEqual([word]);
    }
  });

  it('finds marked what came while scrolling', async () => {
    const page = await open(ENDLESS);
    const scroll = () => runInPage(page, () => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await expect
      .poll(async () => {
        await scroll();
        return listTexts(page);
      })
      .toContain('migraine');
    await expect
      .poll(() =>
        runInPage(page, () =>
          [...document.querySelectorAll('p')]
            .find((p) => p.textContent?.includes('migraine'))
            ?.scrollIntoView({ block: 'center', behavior: 'instant' }),
        ).then(() => readMarks(page)),
      )
      .toContain('migraine');
  });

  it('finds words marked in a part that is not drawn before it comes near', async () => {
    const page = await open(SKIPPED);
    await expect.poll(() => listTexts(page)).toContain('Asthma');
    expect(await readMarks(page)).toEqual(['inflammation']);
    await runInPage(page, () =>
      document.querySelector('section:last-of-type')?.scrollIntoView({ block: 'start', behavior: 'instant' }),
    );
    await expect.poll(() => readMarks(page)).toEqual(['inflammation', 'Asthma']);
  });
});
