import { launchWith } from '../../tests/support/browser/launch';
import { readFrameWorld } from '../../tests/support/extension/read-frame-world';
import { settlePage } from '../../tests/support/page/scroll-through';
import { servePages } from '../../tests/support/serve/serve-pages';
import { waitUntil } from '../../tests/support/wait-until';
import type { LoadSetting } from './load';
import { describeLoad, type LoadRow } from './load-row';
import { measureTasks, type TaskTimes } from './measure-tasks';
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

/**
 * P6: a page without health words, of an ordinary length: what our script does after it was evaluated, compiling included. There is
 * one, which comes when the page has loaded.
 */
export async function readQuietPage({ kind, say }: LoadSetting): Promise<readonly LoadRow[]> {
  const server = await servePages();
  const ours = await launchWith(kind);
  try {
    const url = server.put('quiet.html', writeQuietPage());
    const times: TaskTimes[] = [];
    for (let load = 0; load < LOADS; load++) {
      const page = await ours.browser.newPage();
      const stop = await measureTasks(page, ours.extensionUrl());
      await page.goto(url, { waitUntil: 'load' });
      await waitUntil('a glance at the page', async () => (await readFrameWorld(ours, page)) === 'glance');
      await settlePage(page);
      times.push(await stop());
      await page.close();
    }
    return [describeQuiet(kind, times, say)];
  } finally {
    await Promise.all([ours.close(), server.close()]);
  }
}

function describeQuiet(kind: LoadSetting['kind'], times: readonly TaskTimes[], say: LoadSetting['say']): LoadRow {
  const after = times.map(({ restMs }) => restMs);
  const evaluating = times.map(({ evaluated }) => [...evaluated.values()].reduce((sum, ms) => sum + ms, 0));
  say(`after evaluation: ${after.map((ms) => ms.toFixed(1)).join(', ')} ms`);
  const scripts = new Set(times.flatMap(({ evaluated }) => [...evaluated.keys()]));
  return describeLoad({
    test: 'P6 no health words',
    browser: kind,
    tries: times.length,
    measured: {
      afterEvaluationMs: Math.min(...after),
      medianAfterEvaluationMs: computeMedian(after),
      evaluationMs: Math.min(...evaluating),
      medianEvaluationMs: computeMedian(evaluating),
    },
    limit: { afterEvaluationMs: MOST_MS },
    detail: `the quickest load counts; scripts: ${[...scripts].join(', ')}`,
  });
}

function writeQuietPage(): string {
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) => {
    const sentences = SENTENCES.map((_, place) => SENTENCES[(index * 3 + place) % SENTENCES.length]);
    return `<p>${sentences.join(' ')}</p>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>${paragraphs.join('\n')}</body></html>`;
}
