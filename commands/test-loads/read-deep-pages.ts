import type { DrivenBrowser } from '../../tests/support/browser/driven-browser';
import { launchWith } from '../../tests/support/browser/launch';
import { readMarks } from '../../tests/support/page/marks';
import { runInPage } from '../../tests/support/page/run-in-page';
import { servePages } from '../../tests/support/serve/serve-pages';
import { waitUntil } from '../../tests/support/wait-until';
import { watchErrors } from '../test-pages/watch-errors';
import type { LoadSetting } from './load';
import { describeLoad, type LoadRow } from './load-row';
import { watchConsole } from './watch-console';

interface DeepPage {
  readonly name: string;
  readonly depth: number;
  readonly isHidden: boolean;
  /** What has to be marked: what stands beside the depth, and in it where it can be seen. */
  readonly marks: readonly string[];
}

const PAGES: readonly DeepPage[] = [
  { name: '2,000 nested', depth: 2_000, isHidden: false, marks: ['fibromyalgia', 'serotonin'] },
  { name: '20,000 nested, hidden', depth: 20_000, isHidden: true, marks: ['serotonin'] },
];
const MARK_MS = 30_000;

/** P4: elements within elements, deeper than any recursion lives. */
export async function readDeepPages({ kind, say }: LoadSetting): Promise<readonly LoadRow[]> {
  const server = await servePages();
  const ours = await launchWith(kind);
  try {
    const rows: LoadRow[] = [];
    for (const deep of PAGES) {
      rows.push(await readDeepPage(ours, server.put(`deep-${deep.depth}.html`, writeDeepPage(deep)), deep));
      say(deep.name);
    }
    return rows;
  } finally {
    await Promise.all([ours.close(), server.close()]);
  }
}

async function readDeepPage(ours: DrivenBrowser, url: string, { name, depth, marks }: DeepPage): Promise<LoadRow> {
  const page = await ours.browser.newPage();
  try {
    const errors = await watchErrors(ours, page);
    const readConsole = await watchConsole(ours);
    await page.goto(url, { waitUntil: 'load' });
    await waitUntil(`marks in ${name}`, async () => (await readMarks(page)).length >= marks.length, MARK_MS).catch(
      () => null,
    );
    const found = await readMarks(page);
    const real = await runInPage(page, () => document.querySelectorAll('#deep div').length);
    const missing = marks.filter((mark) => !found.includes(mark));
    const wrong = found.filter((mark) => !marks.includes(mark));
    const thrown = [...errors.found, ...(await readConsole())];
    return describeLoad({
      test: `P4 ${name}`,
      browser: ours.kind,
      tries: 1,
      measured: {
        exceptions: thrown.length,
        missingMarks: missing.length,
        wrongMarks: wrong.length,
        missingElements: depth - real,
      },
      limit: { exceptions: 0, missingMarks: 0, wrongMarks: 0, missingElements: 0 },
      detail: [...missing.map((mark) => `“${mark}” is not marked`), ...wrong, ...thrown.slice(0, 3)].join('; '),
    });
  } finally {
    await page.close();
  }
}

/** By script: parsers stop at some hundreds of levels. */
function writeDeepPage({ depth, isHidden }: DeepPage): string {
  const text = 'When the rain was over, there was more of fibromyalgia in the news than they would have thought.';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>
    <div id="deep"${isHidden ? ' style="display:none"' : ''}></div>
    <p>Then the sun came out, and this was what they had of serotonin.</p>
    <script>
      let inner = document.getElementById('deep');
      for (let left = ${depth}; left > 0; left--) inner = inner.appendChild(document.createElement('div'));
      inner.textContent = ${JSON.stringify(text)};
    </script></body></html>`;
}
