import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { foldTerm } from '../../domain/text/index';
import { launchWith } from '../support/browser/launch';
import { bundleForPage } from '../support/page/bundle-for-page';
import { servePages } from '../support/serve/serve-pages';
import type { Bench, BenchInput, BenchRow } from './bench';
import { findSavedPages, pagesFolder } from './find-saved-pages';
import { makeText } from './make-text';
import type { Contestant, Pass } from './page/marks/in-page';

const GENERATED_LENGTH = 1_400_000;
const ROUNDS = 8;
/** mark.js looks through the whole page once for each term: some 400 ms for 1,000 characters. One short page has to do. */
const MARK_JS_LENGTH = 20_000;
const WALKER = 'a TreeWalker that reads every character';

/** What a page took: the first pass of each, as after loading; the quickest; and mark.js, where a page is short enough for it. */
interface Measured {
  readonly first: Readonly<Record<'ours' | 'walker', Pass>>;
  readonly best: Readonly<Record<'ours' | 'ownThread' | 'walker', Pass>>;
  readonly markJs: Pass | null;
}

/**
 * `spot.page.*`: our whole pass over a page, and what of it the page's own thread does, in a real Chromium, beside a walk
 * that only reads, and beside mark.js.
 */
const bench: Bench = async (input) => {
  const server = await servePages(pagesFolder);
  const urls = [GENERATED_LENGTH, MARK_JS_LENGTH].map((length) =>
    server.put(`generated-${length}.html`, makePage(input, length)),
  );
  const driven = await launchWith('chromium', { withExtension: false });
  const script = await bundleForPage(new URL('./page/marks/in-page.ts', import.meta.url), 'passes');
  const measureAll = async (urls: readonly string[]) => {
    const measured: Measured[] = [];
    for (const url of urls) {
      const page = await openQuietly(await driven.browser.newPage(), url);
      for (const source of [readMarkJs(), script]) await page.evaluate(source);
      measured.push(await measurePage(page, input, !measured.some((one) => one.markJs !== null)));
      await page.close();
    }
    return measured;
  };
  const [long, short] = await measureAll(urls);
  const saved = await measureAll(findSavedPages().map(server.url));
  await Promise.all([driven.close(), server.close()]);
  return [
    ...compareWithWalker('spot.page', [long!]),
    ...compareWithMarkJs('spot.page', [short!]),
    ...compareWithWalker('spot.page.saved', saved),
    ...compareWithMarkJs('spot.page.saved', saved),
  ];
};
export default bench;

/** Saved pages run scripts that change them; without, every round has the same page. */
async function openQuietly(page: Page, url: string): Promise<Page> {
  await page.setJavaScriptEnabled(false);
  await page.goto(url, { waitUntil: 'load' });
  await page.setJavaScriptEnabled(true);
  return page;
}

/** Each pass has a fresh copy of the page; the rounds of the contestants are interleaved. */
async function measurePage(page: Page, input: BenchInput, withMarkJs: boolean): Promise<Measured> {
  const call = (name: string, ...given: unknown[]) => page.evaluate(`passes.${name}(...${JSON.stringify(given)})`);
  await call('prepare', input.packedLexicon, listTerms(input));
  const pass = (one: Contestant) => call('pass', one) as Promise<Pass>;
  const passAgain = (one: Contestant) => call('passAgain', one) as Promise<Pass>;
  const first = { ours: await pass('ours'), walker: await pass('walker') };
  let best = { ...first, ownThread: await passAgain('ownThread') };
  for (let round = 0; round < ROUNDS; round++) {
    best = {
      ours: keepQuicker(best.ours, await passAgain('ours')),
      ownThread: keepQuicker(best.ownThread, await passAgain('ownThread')),
      walker: keepQuicker(best.walker, await passAgain('walker')),
    };
  }
  const isShort = first.walker.count <= MARK_JS_LENGTH;
  return { first, best, markJs: withMarkJs && isShort ? await pass('markJs') : null };
}

function keepQuicker(a: Pass, b: Pass): Pass {
  return b.ms < a.ms ? b : a;
}

function compareWithWalker(name: string, measured: readonly Measured[]): BenchRow[] {
  tellCounts(name, measured);
  const compare = (label: string, which: 'best' | 'first', ours: (page: Measured) => Pass): BenchRow => {
    const mine = addUp(measured.map((page) => ours(page).ms));
    const theirs = addUp(measured.map((page) => page[which].walker.ms));
    return { name: `${name}.${label}`, unit: 'ms', ours: mine, against: WALKER, theirs, ratio: mine / theirs };
  };
  return [
    compare('vs-walker', 'best', ({ best }) => best.ours),
    compare('own-thread.vs-walker', 'best', ({ best }) => best.ownThread),
    compare('first-pass.vs-walker', 'first', ({ first }) => first.ours),
  ];
}

function compareWithMarkJs(name: string, measured: readonly Measured[]): BenchRow[] {
  const both = measured.filter((one) => one.markJs !== null);
  if (both.length === 0) return [];
  tellCounts(`${name}.vs-markjs`, both);
  const ours = addUp(both.map((one) => one.best.ours.ms));
  const theirs = addUp(both.map((one) => one.markJs!.ms));
  return [{ name: `${name}.vs-markjs`, unit: 'ms', ours, against: 'mark.js', theirs, ratio: theirs / ours }];
}

/** mark.js marks what is doubtful, too, and sees no word that a comma follows: how many they find does not have to agree. */
function tellCounts(name: string, measured: readonly Measured[]): void {
  const characters = addUp(measured.map((one) => one.best.walker.count));
  const ours = addUp(measured.map((one) => one.best.ours.count));
  const theirs = addUp(measured.map((one) => one.markJs?.count ?? 0));
  console.error(`${name}: ${measured.length} pages, ${characters} characters; marks: ours ${ours}, mark.js ${theirs}`);
}

function addUp(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

/** Forms of any case: mark.js cannot tell terms that keep to their case from others. */
function listTerms({ forms }: BenchInput): string[] {
  return [...new Set(forms.filter((form) => !form.matchCase).map((form) => foldTerm(form.text)))];
}

/** A page as an article is written: headings, paragraphs, some words emphasised. */
function makePage(input: BenchInput, length: number): string {
  const paragraphs = makeText(length, listTerms(input), 1)
    .split('\n\n')
    .map((paragraph, index) => {
      const heading = index % 12 === 0 ? `<h2>Part ${index / 12 + 1}</h2>` : '';
      return `${heading}<p>${paragraph.replace(/, (\w+)/, ', <em>$1</em>')}</p>`;
    });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A long page</title><body>${paragraphs.join('\n')}`;
}

function readMarkJs(): string {
  return readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
}
