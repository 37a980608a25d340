import type { Page } from 'puppeteer-core';
import { renderToString as renderReact } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSSRApp } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { bundleForProduction } from '../support/page/bundle-for-page';
import { readMarks } from '../support/page/marks';
import { runInPage } from '../support/page/run-in-page';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { markAll, openMarked } from '../support/stories/open-story';
import { shareServer } from '../support/stories/share-server';
import type { FrameworkPage } from './frameworks/notes';
import { app } from './frameworks/react-app';
import { App } from './frameworks/vue-app';

const FRAMEWORKS = {
  React: { entry: './frameworks/react-page.ts', render: async () => renderReact(app()) },
  Vue: { entry: './frameworks/vue-page.ts', render: () => renderVue(createSSRApp(App)) },
};
const STYLE = `<style>.list-move, .list-enter-active, .list-leave-active { transition: all 0.1s }
  .list-enter-from, .list-leave-to { opacity: 0 }</style>`;

describe.each(Object.entries(FRAMEWORKS))('%s', (name, { entry, render }) => {
  let script: string;
  beforeAll(async () => {
    const code = await bundleForProduction(new URL(entry, import.meta.url));
    script = (await shareServer()).put(`${name}.js`, code);
  });

  inBothBrowsers('A reader meets a page that a framework draws', (browser) => {
    const open = async (written = ''): Promise<Page> => {
      const page = await openMarked(
        browser(),
        `${STYLE}<div id="app">${written}</div><script src="${script}"></script>`,
      );
      await markAll(browser(), page);
      await expectMarks(page, ['inflammation', 'Insomnia', 'Asthma']);
      return page;
    };
    const expectMarks = (page: Page, marks: string[]) => expect.poll(() => readMarks(page)).toEqual(marks);
    const expectNoFaults = async (page: Page) => {
      expect(await runInPage(page, () => (globalThis as unknown as FrameworkPage).faults)).toEqual([]);
      // Of what was taken away nothing is kept.
      const count = () => runInPage(page, () => [...CSS.highlights.values()].flatMap((one) => [...one]).length);
      await expect.poll(count).toBe((await readMarks(page)).length);
    };

    it('finds marked what is shown now, whatever was rewritten, moved, opened or waited for', async () => {
      const page = await open();
      await page.click('#rewrite');
      await expectMarks(page, ['inflammation', 'Serotonin', 'Asthma']);
      await page.click('#reorder');
      await expectMarks(page, ['Asthma', 'Serotonin', 'inflammation']);
      await page.click('#toggle');
      await expectMarks(page, ['Asthma', 'Serotonin', 'inflammation', 'cortisol']);
      await page.click('#wait');
      await expectMarks(page, ['Asthma', 'Serotonin', 'inflammation', 'cortisol', 'melatonin']);
      await runInPage(page, () => (globalThis as unknown as FrameworkPage).answerLate?.());
      await expectMarks(page, ['Asthma', 'Serotonin', 'inflammation', 'cortisol', 'Fibromyalgia']);
      await page.click('#toggle');
      await expectMarks(page, ['Asthma', 'Serotonin', 'inflammation', 'Fibromyalgia']);
      await expectNoFaults(page);
    });

    it('finds marked what another route shows, and again what the first one does', async () => {
      const page = await open();
      await page.click('#route');
      await expectMarks(page, ['migraine']);
      await page.click('#route');
      await expectMarks(page, ['inflammation', 'Insomnia', 'Asthma']);
      await expectNoFaults(page);
    });

    it('finds marked what stays in the end where everything changes a hundred times a second', async () => {
      const page = await open();
      await page.click('#storm');
      await expect.poll(() => runInPage(page, () => document.body.textContent)).toContain('Serotonin');
      await expect
        .poll(async () => (await readMarks(page)).toSorted())
        .toEqual(['Asthma', 'Serotonin', 'inflammation']);
      await expectNoFaults(page);
    });

    it('has what a server wrote and was marked taken over as if nothing had been marked', async () => {
      const page = await open(await render());
      await runInPage(page, () => (globalThis as unknown as FrameworkPage).hydrate());
      await page.click('#toggle');
      await expectMarks(page, ['inflammation', 'Insomnia', 'Asthma', 'cortisol']);
      await page.click('#rewrite');
      await expectMarks(page, ['inflammation', 'Serotonin', 'Asthma', 'cortisol']);
      await expectNoFaults(page);
    });

    it('would be heard to complain if the text were not as the server wrote it', async () => {
      const page = await open(await render());
      await runInPage(page, () => {
        const item = document.querySelector('li');
        if (item) item.textContent = 'Another text.';
        (globalThis as unknown as FrameworkPage).hydrate();
      });
      await expect
        .poll(() => runInPage(page, () => (globalThis as unknown as FrameworkPage).faults.length))
        .toBeGreaterThan(0);
    });
  });
});
