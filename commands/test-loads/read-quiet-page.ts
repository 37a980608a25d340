import { launchWith } from '../../tests/support/browser/launch';
import { settlePage } from '../../tests/support/page/scroll-through';
import { servePages } from '../../tests/support/serve/serve-pages';
import { measureScript, type ScriptTime } from '../test-pages/measure-script';
import type { LoadSetting } from './load';
import { describeLoad, type LoadRow } from './load-row';
import { computeMedian } from './medians';

const LOADS = 9;
const MOST_MS = 5;

/** Says nothing of health. */
const SENTENCES = [
  'It was raining on the way to the harbour, and there was nobody who would have talked about the boats.',
  'They had left the key under the third stone, which is where their neighbours would look for it too.',
  'When the train came in, more than half of the people on the platform had already gone home.',
  'She wrote that the paint on the window had dried, and that it would be opened before the guests were there.',
];
const PARAGRAPHS = 60;

/** P6: a page without health words, of an ordinary length: what our script does after it stood ready. */
export async function readQuietPage({ kind, say }: LoadSetting): Promise<readonly LoadRow[]> {
  const server = await servePages();
  const ours = await launchWith(kind);
  try {
    const url = server.put('quiet.html', writeQuietPage());
    const times: ScriptTime[] = [];
    for (let load = 0; load < LOADS; load++) {
      const page = await ours.browser.newPage();
      const stop = await measureScript(page, ours.extensionUrl());
      await page.goto(url, { waitUntil: 'load' });
      await settlePage(page);
      times.push(await stop());
      await page.close();
    }
    const after = times.map((time) => time.scriptMs - time.evaluationMs);
    say(`after evaluation: ${after.map((ms) => ms.toFixed(1)).join(', ')} ms`);
    return [describeQuiet(kind, times, after)];
  } finally {
    await Promise.all([ours.close(), server.close()]);
  }
}

function describeQuiet(kind: LoadSetting['kind'], times: readonly ScriptTime[], after: readonly number[]): LoadRow {
  return describeLoad({
    test: 'P6 no health words',
    browser: kind,
    tries: times.length,
    measured: {
      afterEvaluationMs: Math.min(...after),
      medianAfterEvaluationMs: computeMedian(after),
      evaluationMs: Math.min(...times.map((time) => time.evaluationMs)),
      medianEvaluationMs: computeMedian(times.map((time) => time.evaluationMs)),
      longestTaskMs: Math.min(...times.map((time) => time.longestTaskMs)),
    },
    limit: { afterEvaluationMs: MOST_MS },
    detail: 'the quickest load counts; evaluation is compiling and the first run',
  });
}

function writeQuietPage(): string {
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) => {
    const sentences = SENTENCES.map((_, place) => SENTENCES[(index * 3 + place) % SENTENCES.length]);
    return `<p>${sentences.join(' ')}</p>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>${paragraphs.join('\n')}</body></html>`;
}
