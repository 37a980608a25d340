import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { browserKinds } from '../support/browser/kinds';
import { findAxeProblems } from '../support/page/find-axe-problems';
import { runInPage } from '../support/page/run-in-page';
import { type PageServer, servePages } from '../support/serve/serve-pages';
import { shareBrowser } from '../support/stories/in-both-browsers';
import { waitUntil } from '../support/wait-until';

/** Every state of the card, which hides in a closed root on pages, and stands in an open one here. */
let folder: string;
let server: PageServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  const args = ['build', '-c', 'tests/browser/catalogue/vite.config.ts', '--outDir', folder, '--emptyOutDir'];
  const build = spawnSync('node_modules/.bin/vite', args, { encoding: 'utf8' });
  if (build.status !== 0) throw new Error(build.stderr);
  server = await servePages(folder);
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(browserKinds)('the catalogue in %s', (kind) => {
  let driven: DrivenBrowser;
  beforeAll(async () => {
    driven = await shareBrowser(kind, { withExtension: false });
  });

  it.each(['light', 'dark', 'contrast'])(
    'shows every story with nothing in anyone’s way (%s)',
    async (theme) => {
      const list = await driven.open(server.url('index.html'));
      const stories = await waitUntil('the list', async () => {
        const found = await runInPage(list, () => [...document.querySelectorAll('a')].map((link) => link.textContent));
        return found.length > 0 ? found : null;
      });
      const problems: string[] = [];
      for (const story of stories) {
        await list.goto(`${server.url('index.html')}?story=${story}&theme=${theme}`);
        await waitUntil(story, () => runInPage(list, () => document.documentElement.dataset.ready));
        problems.push(...(await findAxeProblems(list)).map((problem) => `${story}: ${problem}`));
      }
      expect(problems).toEqual([]);
      await list.close();
    },
    150_000,
  );
});
