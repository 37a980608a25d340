/** Passes over the document that this script is in, once for each call. Told apart by what reads it: see spot-page.bench.ts. */
import { type Lexicon, openLexicon } from '../../../../domain/lexicon/index';
import { type SpottedText, spotText } from '../../../../domain/spotting/index';
import { findStaticRange } from '../../../../page/marks/mark';
import { PageText } from '../../../../page/reading/page-text';
import { RootWatch } from '../../../../page/reading/root-watch';
import { SenseDesk } from '../../../../page/reading/sense-desk';
import { type Mention, MentionSettler } from '../../../../page/reading/settle-mentions';
import type { TextToSpot } from '../../../../page/reading/spot-desk';

/** `ownThread`: ours without spotting, which the background does for a page. */
export type Contestant = 'ours' | 'ownThread' | 'walker' | 'markJs';

/** What one pass took, and how many marks (the walker: characters) it came to. */
export interface Pass {
  readonly ms: number;
  readonly count: number;
}

/** What mark.js, put into the page beside this script, offers. */
declare const Mark: new (root: Element) => { mark(terms: readonly string[], options: object): void };

/** Whole words only, phrases whole. It may fold no accents, which would take it longer, and then finds fewer. */
const MARK_JS_OPTIONS = { accuracy: 'exactly', separateWordSearch: false, diacritics: false };

/** Given all terms at once, it overflows the stack: it goes from term to term by recursion. Batches cost it nothing else. */
const MARK_JS_TERMS = 100;

/** The clock of a page is true to a tenth of a millisecond. */
const LEAST_MS = 20;

let lexicon: Lexicon | null = null;
let terms: readonly string[] = [];
let pristine: Element | null = null;
/** What was spotted in the page's texts, in their order. */
let spotted: readonly SpottedText[] = [];

const works = {
  ours: () => findMarks(spotEach),
  ownThread: findMarksInSpotted,
  walker: readCharacters,
} as const;

/** Keeps the page as it is now, to give each pass a fresh copy of it. */
export function prepare(packedLexicon: string, given: readonly string[]): void {
  lexicon = openLexicon(packedLexicon);
  terms = given;
  pristine = document.body.cloneNode(true) as Element;
}

/** Lets a contestant pass over a fresh copy of the page, laid out already. */
export async function pass(contestant: Contestant): Promise<Pass> {
  copyPage();
  const work = { ...works, markJs: markWithMarkJs }[contestant];
  const started = performance.now();
  const count = await work();
  const ms = performance.now() - started;
  return { ms, count: contestant === 'markJs' ? document.querySelectorAll('mark[data-markjs]').length : count };
}

/** Passes again and again over one copy, and answers the mean: the page's clock is too coarse for one pass over a short page. */
export async function passAgain(contestant: Exclude<Contestant, 'markJs'>): Promise<Pass> {
  copyPage();
  const work = works[contestant];
  const started = performance.now();
  let passes = 0;
  let count = 0;
  let spent = 0;
  while (spent < LEAST_MS) {
    count = await work();
    passes++;
    spent = performance.now() - started;
  }
  return { ms: spent / passes, count };
}

function copyPage(): void {
  document.body.replaceWith(pristine!.cloneNode(true));
  void document.documentElement.offsetHeight;
}

/** All that is done for a page but painting and asking for senses (what is doubtful stays unmarked): what the background does for it, too. */
async function findMarks(spot: typeof spotEach): Promise<number> {
  const roots = new RootWatch(() => false);
  const text = new PageText(spot, () => undefined, roots.rootOf);
  await run(text.read(document.body));
  await run(text.applyMeanings());
  const mentions: Mention[] = [];
  const undecided = new SenseDesk(() => Promise.resolve(null));
  await run(new MentionSettler(undecided, text).settle(text.blocks, new Set(), mentions));
  return mentions.map(({ mark }) => findStaticRange(mark)).filter((range) => range !== null).length;
}

async function spotEach(texts: readonly TextToSpot[]): Promise<readonly SpottedText[]> {
  return texts.map(({ text, stated }) => spotText(text, lexicon!, stated));
}

/** Every pass meets the same texts in the same order. */
async function findMarksInSpotted(): Promise<number> {
  if (spotted.length === 0)
    await findMarks(async (texts) => {
      const found = await spotEach(texts);
      spotted = [...spotted, ...found];
      return found;
    });
  let at = 0;
  return findMarks(async ({ length }) => {
    at += length;
    return spotted.slice(at - length, at);
  });
}

async function run(steps: Iterator<unknown>): Promise<void> {
  for (let step = steps.next(); !step.done; step = steps.next()) if (step.value instanceof Promise) await step.value;
}

/** What no pass can do without: each text node found, each of its characters looked at. */
function readCharacters(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  let count = 0;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const { data } = node;
    for (let i = 0; i < data.length; i++) sum += data.charCodeAt(i);
    count += data.length;
  }
  // The sum is used, so that no engine can leave the reading out.
  return sum < 0 ? -1 : count;
}

function markWithMarkJs(): number {
  const longestFirst = [...terms].sort((a, b) => b.length - a.length);
  for (let i = 0; i < longestFirst.length; i += MARK_JS_TERMS)
    new Mark(document.body).mark(longestFirst.slice(i, i + MARK_JS_TERMS), MARK_JS_OPTIONS);
  return 0;
}
