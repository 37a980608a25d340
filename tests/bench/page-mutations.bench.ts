import type { Page } from 'puppeteer-core';
import { measureScript } from '../../commands/test-pages/measure-script';
import { readMarks } from '../support/page/marks';
import { runInPage } from '../support/page/run-in-page';
import { waitUntilSteady } from '../support/wait-until';
import type { Bench } from './bench';
import { withBrowsers, withPage } from './open-browsers';

const ROUNDS = 7;
const BURSTS = 80;
/** 500 nodes every 50 ms come, and those of the burst before go: 10,000 a second. */
const NODES_PER_BURST = 500;
const PAUSE_MS = 50;
/** The most of the main thread's time that following a storm may take. */
const SHARE_LIMIT = 0.02;

/** With these, the page's clock counts in 5 µs; without, in 100. */
const PRECISE_CLOCK = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/**
 * `page.mutation-slowdown`: what the bursts of a storm of changes cost the page, with the extension, and with an empty
 * observer of the same changes. `page.mutation-share`: what of the main thread's time our script takes meanwhile.
 */
const bench: Bench = () =>
  withBrowsers(async ({ ours, bare, server }) => {
    const url = server.put('storm.html', { body: STORM_PAGE, headers: PRECISE_CLOCK });
    const withUs: number[] = [];
    const withEmpty: number[] = [];
    const withNothing: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      withNothing.push(await withPage(bare, (page) => measureStorm(page, url, false)));
      withEmpty.push(await withPage(bare, (page) => measureStorm(page, url, true)));
      withUs.push(await withPage(ours, (page) => measureStorm(page, url, false)));
    }
    const share = await withPage(ours, (page) => measureShare(page, url, ours.extensionUrl()));
    const [mine, empty, nothing] = [withUs, withEmpty, withNothing].map((all) => Math.min(...all)) as [
      number,
      number,
      number,
    ];
    const row = { unit: 'ms per 1,000 nodes', ours: mine };
    return [
      {
        ...row,
        name: 'page.mutation-slowdown',
        against: 'an empty MutationObserver',
        theirs: empty,
        ratio: mine / empty,
      },
      {
        ...row,
        name: 'page.mutation-slowdown.vs-nothing',
        against: 'no observer',
        theirs: nothing,
        ratio: mine / nothing,
      },
      {
        name: 'page.mutation-share',
        unit: 'of the main thread',
        ours: share,
        against: 'our limit',
        theirs: SHARE_LIMIT,
        ratio: share / SHARE_LIMIT,
      },
    ];
  });
export default bench;

/** The page's own time for 1,000 nodes: from the beginning of each burst until its observers were told. */
async function measureStorm(page: Page, url: string, withObserver: boolean): Promise<number> {
  await openStorm(page, url);
  const spentMs = await runStorm(page, withObserver);
  return spentMs / ((BURSTS * NODES_PER_BURST) / 1_000);
}

async function measureShare(page: Page, url: string, address: string): Promise<number> {
  await openStorm(page, url);
  const stop = await measureScript(page, address);
  const started = performance.now();
  await runStorm(page, false);
  const tookMs = performance.now() - started;
  return (await stop()).scriptMs / tookMs;
}

async function openStorm(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  await waitUntilSteady('the marks', () => readMarks(page));
  if (!(await runInPage(page, () => crossOriginIsolated))) throw new Error('the clock of the page is too coarse');
}

function runStorm(page: Page, withObserver: boolean): Promise<number> {
  const storm = { bursts: BURSTS, nodes: NODES_PER_BURST, pauseMs: PAUSE_MS, withObserver };
  return page.evaluate(`storm(${JSON.stringify(storm)})`) as Promise<number>;
}

/** A page that reads like one on health, so that there is something to spot, and a script of its own that changes it. */
const STORM_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A storm</title>
<body><p>People with back pain are often treated for depression too. Too much inflammation can feed both.</p>
<div id="place" style="height:200px;overflow:hidden;contain:strict"></div>
<script>
const SENTENCES = ['Back pain seldom comes alone.', 'Too much inflammation can feed it.', 'Serotonin carries messages.',
  'A walk to the harbour helps.', 'Many try mindfulness first.', 'The boat leaves at nine.'];
function storm({ bursts, nodes, pauseMs, withObserver }) {
  const place = document.getElementById('place');
  if (withObserver)
    new MutationObserver(() => undefined).observe(document, { childList: true, characterData: true, subtree: true });
  const burst = (number) => {
    while (place.firstChild) place.firstChild.remove();
    for (let i = 0; i < nodes; i++) {
      const line = document.createElement('p');
      line.textContent = SENTENCES[(i + number) % SENTENCES.length];
      place.append(line);
    }
  };
  return new Promise((resolve) => {
    let number = 0;
    let spent = 0;
    const timer = setInterval(async () => {
      if (number === bursts) {
        clearInterval(timer);
        return resolve(spent);
      }
      const started = performance.now();
      burst(number++);
      // Observers are told before this goes on.
      await null;
      spent += performance.now() - started;
    }, pauseMs);
  });
}
</script>`;
