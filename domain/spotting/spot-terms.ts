import {
  type FirstWords,
  hasMix,
  type Lexicon,
  mixAlone,
  mixNext,
  RARE,
  type Reading,
  readUnitMixes,
  type Trie,
} from '../lexicon/index';
import {
  expandLigature,
  FIRST_EXPANSION,
  FOREIGN,
  PARTING,
  readCharacterClasses,
  SEPARATOR,
  SKIP,
} from '../text/index';
import { WordEndFinder } from './find-word-ends';
import { fitsCase } from './fits-case';
import { isInAddress } from './is-in-address';
import type { LocalMeaning } from './local-meaning';

/** A stretch of text that names one concept or more; its sense may still have to be decided. */
export interface Candidate {
  /** UTF-16 units of the text spotted in; `start` included, `end` excluded. */
  readonly start: number;
  readonly end: number;
  /** How many words stand before it in this text. */
  readonly wordIndex: number;
  readonly readings: readonly Reading[];
  /** What the page itself says that the abbreviation stands for (see `applyLocalMeanings`). */
  readonly definedBy?: LocalMeaning;
}

export interface Spotted {
  readonly candidates: readonly Candidate[];
  /** How many words the text has. */
  readonly words: number;
}

/** White space between two words of a phrase may be this long, as where indented HTML wraps a line. */
const LONGEST_GAP = 64;

/**
 * Finds every mention of a term: sorted, disjoint, the longest phrase at each word. Takes time in proportion to the
 * text's length whatever the text is: from a word start it reads no further than the longest term.
 */
export function spotTerms(text: string, lexicon: Lexicon): Spotted {
  const finder = new WordEndFinder(text, lexicon.firstWords.any);
  const candidates: Candidate[] = [];
  for (let count = finder.next(); count !== null; count = finder.next())
    addStretch(text, finder, count, lexicon, candidates);
  return { candidates, words: finder.words };
}

/** In a function of its own, which V8 compiles well after some stretches: of one long loop it does so much later. */
function addStretch(
  text: string,
  finder: WordEndFinder,
  count: number,
  lexicon: Lexicon,
  candidates: Candidate[],
): void {
  for (let i = 0; i < count; i++) {
    const end = finder.findEnd(i);
    if (mayBegin(lexicon.firstWords, text, end, finder.findMix(i)))
      addLongest(text, end, finder.countBefore(i), lexicon, candidates);
  }
}

/** Adds the longest term that begins with the word that ends at `wordEnd`, unless a term before has taken that word. */
function addLongest(text: string, wordEnd: number, wordIndex: number, lexicon: Lexicon, candidates: Candidate[]): void {
  const start = findWordStart(text, wordEnd);
  if (candidates.length > 0 && start < candidates[candidates.length - 1]!.end) return;
  const match = findLongest(text, start, lexicon, readCharacterClasses());
  if (match !== null) candidates.push({ start, end: match.end, wordIndex, readings: match.readings });
}

/** Whether a word whose end and mix are given may be a term, or begin one together with the word that follows. */
function mayBegin({ alone, goingOn }: FirstWords, text: string, end: number, mix: number): boolean {
  if (hasMix(alone, mixAlone(mix))) return true;
  if (end + 1 >= text.length || readCharacterClasses()[text.charCodeAt(end)] === PARTING) return false;
  const unitMixes = readUnitMixes();
  const first = unitMixes[text.charCodeAt(end + 1)]!;
  const second = end + 2 < text.length ? unitMixes[text.charCodeAt(end + 2)]! : 0;
  // More than one space, or a unit that is no single letter: the trie must tell.
  return (first & 1) === 0 || second === RARE || hasMix(goingOn, mixNext(mix, first, second));
}

function findWordStart(text: string, end: number): number {
  const classes = readCharacterClasses();
  let start = end;
  while (start > 0 && isWordUnit(classes[text.charCodeAt(start - 1)]!)) start--;
  while (classes[text.charCodeAt(start)] === SKIP) start++;
  return start;
}

function isWordUnit(characterClass: number): boolean {
  return characterClass >= FOREIGN || characterClass === SKIP;
}

interface Match {
  readonly end: number;
  readonly readings: readonly Reading[];
}

function findLongest(text: string, start: number, lexicon: Lexicon, classes: Uint8Array): Match | null {
  const { trie } = lexicon;
  let best: Match | null = null;
  let node = findBeginning(text, start, trie, classes);
  let i = node === 0 ? start : start + 2;
  for (;;) {
    const form = trie.findForm(node);
    if (form !== 0 && endsWord(text, i, classes)) {
      const readings = keepFitting(lexicon.readReadings(form), text, start, i);
      if (readings.length > 0) best = { end: i, readings };
    }
    // What is as if not there belongs to the match only where letters follow.
    while (i < text.length && classes[text.charCodeAt(i)] === SKIP) i++;
    if (i === text.length) break;
    const found = classes[text.charCodeAt(i)]!;
    node = stepInto(trie, node, found);
    if (node === 0) break;
    i = found === SEPARATOR ? skipSeparators(text, i, classes) : i + 1;
  }
  return best === null || isInAddress(text, start, best.end) ? null : best;
}

/** The node of the word's first two letters, where they are plain letters of one class each; else the root. */
function findBeginning(text: string, start: number, trie: Trie, classes: Uint8Array): number {
  if (start + 1 >= text.length) return 0;
  const first = classes[text.charCodeAt(start)]!;
  const second = classes[text.charCodeAt(start + 1)]!;
  const arePlain = second >= FOREIGN && first < FIRST_EXPANSION && second < FIRST_EXPANSION;
  return arePlain ? trie.findPair(first, second) : 0;
}

/** The readings whose case fits; the list itself where case does not matter, as it seldom does. */
function keepFitting(readings: readonly Reading[], text: string, start: number, end: number): readonly Reading[] {
  if (readings.length === 1 && readings[0]!.exact === null) return readings;
  return readings.filter((reading) => fitsCase(text, start, end, reading.exact));
}

/** The child of a node for a class; 0 where no term goes on so. A ligature takes two steps. */
function stepInto(trie: Trie, node: number, characterClass: number): number {
  if (characterClass < FIRST_EXPANSION) return trie.findChild(node, characterClass);
  const [first, second] = expandLigature(characterClass);
  const half = trie.findChild(node, first);
  return half === 0 ? 0 : trie.findChild(half, second);
}

/** A line-wrapped phrase has one gap, however many characters make it. */
function skipSeparators(text: string, from: number, classes: Uint8Array): number {
  let i = from + 1;
  while (i < text.length && i - from < LONGEST_GAP) {
    const found = classes[text.charCodeAt(i)]!;
    if (found !== SEPARATOR && found !== SKIP) break;
    i++;
  }
  return i;
}

function endsWord(text: string, at: number, classes: Uint8Array): boolean {
  let i = at;
  while (i < text.length && classes[text.charCodeAt(i)] === SKIP) i++;
  return i >= text.length || classes[text.charCodeAt(i)]! < FOREIGN;
}
