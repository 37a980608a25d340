import type { Lexicon, Reading } from '../lexicon/index';
import { expandLigature, FIRST_EXPANSION, FOREIGN, readCharacterClasses, SEPARATOR, SKIP } from '../text/index';
import { fitsCase } from './fits-case';
import { isInAddress } from './is-in-address';
import type { LocalMeaning } from './local-meaning';
import { BEGINNING_LENGTH, hasBeginning, mixBeginning, readBeginnings } from './word-beginnings';

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
  const classes = readCharacterClasses();
  const beginnings = readBeginnings(lexicon);
  const candidates: Candidate[] = [];
  const length = text.length;
  let words = 0;
  let i = 0;
  while (i < length) {
    const first = classes[text.charCodeAt(i)]!;
    if (first < FOREIGN) {
      i++;
      continue;
    }
    const start = i;
    let beginning = first;
    // Most words begin like no term: their first letters tell, and only the rest pay for a walk.
    let isPlain = first < FIRST_EXPANSION;
    let found = first;
    for (i++; i < length; i++) {
      found = classes[text.charCodeAt(i)]!;
      if (found < FOREIGN) {
        if (found !== SKIP) break;
        isPlain = false;
      } else if (i - start < BEGINNING_LENGTH) {
        beginning = mixBeginning(beginning, found);
        isPlain &&= found < FIRST_EXPANSION;
      }
    }
    words++;
    if (isPlain && !hasBeginning(beginnings, beginning)) continue;
    const match = findLongest(text, start, lexicon, classes);
    if (match === null) continue;
    candidates.push({ start, end: match.end, wordIndex: words - 1, readings: match.readings });
    words += countSeparators(text, start, match.end, classes);
    i = match.end;
  }
  return { candidates, words };
}

interface Match {
  readonly end: number;
  readonly readings: readonly Reading[];
}

function findLongest(text: string, start: number, lexicon: Lexicon, classes: Uint8Array): Match | null {
  let best: Match | null = null;
  let node = 0;
  let i = start;
  while (i < text.length) {
    const found = classes[text.charCodeAt(i)]!;
    if (found !== SKIP) {
      const next = stepInto(lexicon, node, found);
      if (next === 0) break;
      node = next;
    }
    i = found === SEPARATOR ? skipSeparators(text, i, classes) : i + 1;
    const ending = lexicon.endings[node]!;
    if (ending === 0 || found === SKIP || found === SEPARATOR || !endsWord(text, i, classes)) continue;
    const readings = keepFitting(lexicon.readings[ending]!, text, start, i);
    if (readings.length > 0) best = { end: i, readings };
  }
  return best === null || isInAddress(text, start, best.end) ? null : best;
}

/** The readings whose case fits; the list itself where case does not matter, as it seldom does. */
function keepFitting(readings: readonly Reading[], text: string, start: number, end: number): readonly Reading[] {
  if (readings.every((reading) => reading.exact === null)) return readings;
  return readings.filter((reading) => fitsCase(text, start, end, reading.exact));
}

/** The child of a node for a class; 0 where no term goes on so. A ligature takes two steps. */
function stepInto(lexicon: Lexicon, node: number, characterClass: number): number {
  if (characterClass < FIRST_EXPANSION) return findChild(lexicon, node, characterClass);
  const [first, second] = expandLigature(characterClass);
  const half = findChild(lexicon, node, first);
  return half === 0 ? 0 : findChild(lexicon, half, second);
}

function findChild(lexicon: Lexicon, node: number, characterClass: number): number {
  if (lexicon.hasChildren[node] === 0) return 0;
  let child = node + 1;
  while (child !== 0 && lexicon.labels[child] !== characterClass) child = lexicon.siblings[child]!;
  return child;
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

function countSeparators(text: string, start: number, end: number, classes: Uint8Array): number {
  let gaps = 0;
  for (let i = start + 1; i < end; i++) {
    if (classes[text.charCodeAt(i)] === SEPARATOR && classes[text.charCodeAt(i - 1)] !== SEPARATOR) gaps++;
  }
  return gaps;
}
