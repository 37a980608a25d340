import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { AXE_FILE } from '../page/find-axe-problems';
import { runInPage } from '../page/run-in-page';
import { servePages } from '../serve/serve-pages';
import { waitUntil } from '../wait-until';

/** How a story is shown. */
export interface StoryLook {
  readonly theme?: string;
  /** `rtl` comes with the pseudo-locale, whose words go that way. */
  readonly dir?: 'ltr' | 'rtl';
  /** Default English. */
  readonly locale?: 'en' | 'es';
}

export interface Catalogue {
  /** The names of all stories. */
  listStories(page: Page): Promise<string[]>;
  /** Shows a story, and waits until it stands. */
  show(page: Page, story: string, look: StoryLook): Promise<void>;
  /** Gives the page the axe engine, as a script that the browser keeps compiled from story to story. */
  bringAxe(page: Page): Promise<void>;
  /** Puts the story that is shown into other colours. */
  wear(page: Page, theme: string): Promise<void>;
  readonly url: string;
  close(): Promise<void>;
}

/** Builds every component in every state, and serves it. */
export async function openCatalogue(): Promise<Catalogue> {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  const args = ['build', '-c', 'tests/browser/catalogue/vite.config.ts', '--outDir', folder, '--emptyOutDir'];
  const build = spawnSync('node_modules/.bin/vite', args, { encoding: 'utf8' });
  if (build.status !== 0) throw new Error(build.stderr);
  copyFileSync(AXE_FILE, join(folder, 'axe.js'));
  const server = await servePages(folder);
  const url = server.url('index.html');
  return {
    url,
    async listStories(page) {
      await page.goto(url);
      return waitUntil('the list', async () => {
        const found = await runInPage(page, () => [...document.querySelectorAll('a')].map((link) => link.textContent));
        return found.length > 0 ? found : null;
      });
    },
    async show(page, story, look) {
      await page.goto(`${url}?${new URLSearchParams({ story, ...look })}`);
      await waitUntil(story, () => runInPage(page, () => document.documentElement.dataset.ready));
    },
    async bringAxe(page) {
      await page.addScriptTag({ url: server.url('axe.js') });
    },
    wear: (page, theme) =>
      runInPage(
        page,
        (theme: string) => {
          const roots = [...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? []);
          const cards = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('.card, .selection-bubble')]);
          for (const one of [document.documentElement, ...cards]) one.dataset.theme = theme;
        },
        theme,
      ),
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
