import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../tests/support/browser/driven-browser';
import { runInPage } from '../../tests/support/page/run-in-page';
import { measureScript } from '../test-pages/measure-script';
import type { LoadSetting } from './load';
import { describeLoad, type LoadRow } from './load-row';
import { computeMedian, computeQuantile } from './medians';
import { runWithBrowsers } from './run-with-browsers';

const NODES_PER_SECOND = 10_000;
const BURSTS_PER_SECOND = 10;
/** The two browsers take turns, so that whatever else the machine does meets both. */
const TURN_SECONDS = 4;
const MOST_SLOWDOWN = 1.05;
const MOST_SHARE = 0.02;

/**
 * P3: a page that adds 10,000 nodes a second and takes as many away, some of them with health words. A burst is timed from
 * its first node until every observer has had its turn, against the same page with an empty observer and without us.
 * Preemption only adds to a burst, so the lower quartiles are compared; what is done between bursts is in the share.
 */
export async function runStorm({ kind, options, say }: LoadSetting): Promise<readonly LoadRow[]> {
  return runWithBrowsers(kind, null, async ({ ours, bare, server }) => {
    const url = server.put('storm.html', writeStormPage());
    const [withUs, without] = [await openStorm(ours, url), await openStorm(bare, url)];
    await runInPage(without, () => {
      new MutationObserver(() => undefined).observe(document, { childList: true, characterData: true, subtree: true });
    });
    const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
    for (let second = 0; second < options.stormSeconds; second += TURN_SECONDS) {
      times.bare.push(...(await storm(without, TURN_SECONDS)));
      times.ours.push(...(await storm(withUs, TURN_SECONDS)));
      say(`${second + TURN_SECONDS} s`);
    }
    const stop = await measureScript(withUs, ours.extensionUrl());
    const began = performance.now();
    await storm(withUs, Math.min(20, options.stormSeconds));
    const wallMs = performance.now() - began;
    const { scriptMs, longestTaskMs } = await stop();
    const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
    return [
      describeLoad({
        test: 'P3 storm',
        browser: kind,
        tries: times.ours.length + times.bare.length,
        measured: {
          slowdown: computeQuantile(times.ours, 0.25) / computeQuantile(times.bare, 0.25),
          slowdownOfMedians: computeMedian(times.ours) / computeMedian(times.bare),
          slowdownOfSums: sum(times.ours) / sum(times.bare),
          burstMsWithout: computeQuantile(times.bare, 0.25),
          shareOfProcessor: scriptMs / wallMs,
          longestTaskMs,
        },
        limit: { slowdown: MOST_SLOWDOWN, shareOfProcessor: MOST_SHARE },
        detail: `${NODES_PER_SECOND} nodes a second in ${BURSTS_PER_SECOND} bursts`,
      }),
    ];
  });
}

async function openStorm(driven: DrivenBrowser, url: string): Promise<Page> {
  const page = await driven.open(url);
  await storm(page, 2);
  return page;
}

/** Answers how long each burst took, in milliseconds. */
function storm(page: Page, seconds: number): Promise<number[]> {
  return page.evaluate(`storm(${seconds * BURSTS_PER_SECOND})`) as Promise<number[]>;
}

function writeStormPage(): string {
  const nodes = NODES_PER_SECOND / BURSTS_PER_SECOND;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>
    <p>It was raining on the way to the harbour, and there was nobody who would have talked about the boats.</p><div id="box"></div>
    <script>
      const words = ['they had left the key under the third stone', 'more of serotonin than there was', 'when the train came in'];
      const addOne = (index) => {
        const paragraph = document.createElement('p');
        paragraph.append(words[index % 3] + ' and ');
        const bold = document.createElement('b');
        bold.append(words[(index * 7) % 3]);
        paragraph.append(bold);
        box.append(paragraph);
      };
      const burst = () => new Promise((resolve) => {
        const began = performance.now();
        while (box.childElementCount > ${nodes}) box.firstElementChild.remove();
        for (let index = 0; index < ${nodes / 4}; index++) addOne(index);
        // Observers are told in the microtask that the first change asked for, which is before this one.
        queueMicrotask(() => resolve(performance.now() - began));
      });
      const storm = async (bursts) => {
        const times = [];
        const began = performance.now();
        for (let done = 0; done < bursts; done++) {
          const due = began + done * ${1000 / BURSTS_PER_SECOND};
          await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
          times.push(await burst());
        }
        return times;
      };
    </script></body></html>`;
}
