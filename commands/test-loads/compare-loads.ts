import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../tests/support/browser/driven-browser';
import { scrollThrough, settlePage } from '../../tests/support/page/scroll-through';
import { listPages } from '../test-pages/list-pages';
import { measureScript } from '../test-pages/measure-script';
import type { LoadSetting } from './load';
import { describeLoad, type LoadRow } from './load-row';
import { computeMedian } from './medians';
import { type Browsers, runWithBrowsers } from './run-with-browsers';
import { type LoadTimes, waitForCalm } from './wait-for-calm';
import { watchProcessor } from './watch-processor';

const MOST_RATIO = 1.05;
const AIM = 1.03;
const MOST_TASK_MS = 16;
const LOAD_MS = 60_000;
const LOAD_TRIES = 3;
/** A task that took longer than it may is looked at again: other work on the machine can only add to it. */
const TRIES = 3;

interface Times extends LoadTimes {
  /** Processor time that the page's main thread took until it was calm; not a number where it cannot be measured. */
  readonly processorMs: number;
}

const PARTS = ['loadMs', 'calmMs', 'processorMs'] as const;
type Part = (typeof PARTS)[number];

/** Times of one page, with the extension and without. */
interface PageTimes {
  readonly name: string;
  readonly ours: readonly Times[];
  readonly bare: readonly Times[];
}

/**
 * P1: saved pages loaded in turn with the extension and without. Time runs from the start of the navigation to the load
 * event (`load`), and to the first moment after it from which the page has no task of 5 ms or more for half a second
 * (`calm`). The sums of the pages' medians are compared. What the processor did for the page until then hangs least on
 * whatever else the machine does.
 */
export async function compareLoads(setting: LoadSetting): Promise<readonly LoadRow[]> {
  const { kind, options } = setting;
  return runWithBrowsers(kind, options.folder, async (browsers) => {
    const pages = listPages(options.folder).slice(0, options.pages);
    const times: PageTimes[] = [];
    const refused: string[] = [];
    for (const name of pages) {
      const time = await timePage(setting, browsers, name);
      if (time === null) refused.push(name);
      else times.push(time);
    }
    const rows = [describeTimes(kind, times, options.rounds, refused)];
    return kind === 'chromium' ? [...rows, await describeTasks(setting, browsers, pages)] : rows;
  });
}

/** Null where the browser refuses the page, as Firefox does some at times: the others are told all the same. */
async function timePage(
  { options, say }: LoadSetting,
  { ours, bare, server }: Browsers,
  name: string,
): Promise<PageTimes | null> {
  const times = { name, ours: [] as Times[], bare: [] as Times[] };
  // The first load of each warms what a browser keeps, and does not count.
  for (let round = -1; round < options.rounds; round++) {
    const isOursFirst = round % 2 === 0;
    for (const withUs of [isOursFirst, !isOursFirst]) {
      const time = await timeAcceptedLoad(withUs ? ours : bare, server.url(name));
      if (time === null) {
        say(
          `${name} is left out: ${withUs ? 'with' : 'without'} us, the browser refused it ${LOAD_TRIES} times in a row`,
        );
        return null;
      }
      if (round >= 0) (withUs ? times.ours : times.bare).push(time);
    }
  }
  const ratios = PARTS.map((part) => `${part} ${compareMedians([times], part).toFixed(3)}`);
  say(`${name}, as a part of that without us: ${ratios.join(', ')}`);
  return times;
}

/** Some loads Firefox refuses; the next is then taken. Null where it refuses them all. */
async function timeAcceptedLoad(driven: DrivenBrowser, url: string): Promise<Times | null> {
  for (let tried = 0; tried < LOAD_TRIES; tried++) {
    try {
      return await timeLoad(driven, url);
    } catch (error) {
      if (!String(error).includes('Address rejected')) throw error;
    }
  }
  return null;
}

async function timeLoad(driven: DrivenBrowser, url: string): Promise<Times> {
  const page = await driven.browser.newPage();
  try {
    const readProcessor = await watchProcessor(driven, page);
    const times = await waitForCalm(page, () => page.goto(url, { waitUntil: 'load', timeout: LOAD_MS }));
    return { ...times, processorMs: await readProcessor() };
  } finally {
    await page.close();
  }
}

function describeTimes(
  kind: LoadSetting['kind'],
  times: readonly PageTimes[],
  rounds: number,
  refused: readonly string[],
): LoadRow {
  const loadRatio = compareMedians(times, 'loadMs');
  const calmRatio = compareMedians(times, 'calmMs');
  const processorRatio = compareMedians(times, 'processorMs');
  const restless = times.flatMap(({ ours, bare }) => [...ours, ...bare]).filter((time) => time.isRestless).length;
  return describeLoad({
    test: 'P1 load',
    browser: kind,
    tries: times.length * rounds * 2,
    measured: {
      loadRatio,
      calmRatio,
      processorRatio: Number.isNaN(processorRatio) ? null : processorRatio,
      loadMsWithout: sumMedians(times, 'bare', 'loadMs'),
      calmMsWithout: sumMedians(times, 'bare', 'calmMs'),
      calmMsWith: sumMedians(times, 'ours', 'calmMs'),
      refusedPages: refused.length,
    },
    limit: { loadRatio: MOST_RATIO, calmRatio: MOST_RATIO, refusedPages: 0 },
    detail:
      `${times.length} pages, aim ${AIM}; ${restless} loads never came to rest; farthest: ${listFarthest(times)}` +
      (refused.length === 0 ? '' : `; refused by the browser: ${refused.join(', ')}`),
  });
}

function sumMedians(times: readonly PageTimes[], side: 'ours' | 'bare', part: Part): number {
  return times.reduce((sum, one) => sum + computeMedian(one[side].map((time) => time[part])), 0);
}

function compareMedians(times: readonly PageTimes[], part: Part): number {
  return sumMedians(times, 'ours', part) / sumMedians(times, 'bare', part);
}

function listFarthest(times: readonly PageTimes[]): string {
  const ratios = times.map((one) => ({ name: one.name, ratio: compareMedians([one], 'calmMs') }));
  const farthest = ratios.sort((a, b) => b.ratio - a.ratio).slice(0, 3);
  return farthest.map(({ name, ratio }) => `${name} ${ratio.toFixed(2)}`).join(', ');
}

async function describeTasks({ kind }: LoadSetting, { ours, server }: Browsers, pages: readonly string[]) {
  const longest: { name: string; ms: number }[] = [];
  for (const name of pages) longest.push({ name, ms: await findLongestTask(ours, server.url(name)) });
  const over = longest.filter(({ ms }) => ms > MOST_TASK_MS).sort((a, b) => b.ms - a.ms);
  return describeLoad({
    test: 'P1 tasks',
    browser: kind,
    tries: pages.length,
    measured: {
      longestTaskMs: Math.max(...longest.map(({ ms }) => ms)),
      medianOfLongestMs: computeMedian(longest.map(({ ms }) => ms)),
      pagesOverLimit: over.length,
    },
    limit: { longestTaskMs: MOST_TASK_MS },
    detail: over.map(({ name, ms }) => `${name} ${ms.toFixed(1)} ms`).join(', '),
  });
}

async function findLongestTask(ours: DrivenBrowser, url: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < TRIES && least > MOST_TASK_MS; round++) {
    const page = await ours.browser.newPage();
    try {
      least = Math.min(least, await readLongestTask(page, url, ours.extensionUrl()));
    } finally {
      await page.close();
    }
  }
  return least;
}

async function readLongestTask(page: Page, url: string, address: string): Promise<number> {
  const stop = await measureScript(page, address);
  await page.goto(url, { waitUntil: 'load', timeout: LOAD_MS });
  await settlePage(page);
  await scrollThrough(page);
  await settlePage(page);
  return (await stop()).longestTaskMs;
}
