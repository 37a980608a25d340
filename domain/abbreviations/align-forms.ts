import { isLetterOrDigit } from './fold-letters';

/**
 * What it is worth, per letter of the short form, to find it at a place of the long form. Hand-set: initials of
 * neighbouring words are what people make abbreviations of, letters from inside a word come next ("DMSO").
 */
const worth = {
  initial: 1,
  /** Right after the letter before it: "IgG", "12". */
  adjoining: 0.6,
  /** Further on in a word whose earlier letter was taken: "PMD" for primidone. */
  inside: 0.45,
  /** Inside a word that gave no earlier letter. */
  insideAlone: 0,
  skippedWord: -0.6,
  skippedStopWord: -0.05,
  /** A long form may hold these words but seldom starts with them: "by in vitro fertilisation (IVF)". */
  poorStart: -1,
} as const;
const stopWords = new Set(
  'a an and as at by de for from in of on or per the to under via vs with without la der van'.split(' '),
);
const poorStarts = new Set('a an and as by for from of or the to under via with without'.split(' '));

interface Word {
  readonly start: number;
  readonly end: number;
  /** What it costs to skip all words before this one; 0 or less. */
  readonly skipBefore: number;
  readonly skipThrough: number;
}

/** For each unit of the long form, the best way to place the letters so far with the last of them there. */
interface Row {
  readonly value: Float64Array;
  /** Where the first letter stands in that way. */
  readonly first: Int16Array;
}

interface Place {
  readonly value: number;
  readonly first: number;
}

const nowhere: Place = { value: Number.NEGATIVE_INFINITY, first: -1 };

export interface Alignment {
  /** Where the long form starts. */
  readonly start: number;
  /** Worth per letter of the short form: 1 when each letter is the initial of the next word. */
  readonly score: number;
}

/**
 * Places the letters of a short form, in order, in a text that ends where its long form ends, and answers the best
 * placement; null when the letters are not there in order. The first letter must start a word.
 * Time: letters x text length. After Schwartz & Hearst (2003), "A simple algorithm for identifying abbreviation
 * definitions", with graded places instead of the rightmost one (the idea of Sohn et al. 2008, Ab3P).
 */
export function alignForms(letters: string, folded: string): Alignment | null {
  if (letters === '' || !holdsInOrder(letters, folded)) return null;
  const words = findWords(folded);
  let row = placeFirst(letters.charAt(0), folded, words);
  for (const letter of letters.slice(1)) row = placeNext(letter, row, folded, words);
  const { value, first } = findBestEnd(row, words);
  return first < 0 ? null : { start: first, score: value / letters.length };
}

/** Cheap, and true of few: most brackets hold no short form of what stands before them. */
function holdsInOrder(letters: string, folded: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = folded.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

function findWords(folded: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let at = 0; at <= folded.length; at += 1) {
    const inWord = isLetterOrDigit(folded[at]);
    if (inWord && start < 0) start = at;
    if (inWord || start < 0) continue;
    const skipBefore = words.at(-1)?.skipThrough ?? 0;
    const skip = stopWords.has(folded.slice(start, at)) ? worth.skippedStopWord : worth.skippedWord;
    words.push({ start, end: at, skipBefore, skipThrough: skipBefore + skip });
    start = -1;
  }
  return words;
}

function createRow(length: number): Row {
  return { value: new Float64Array(length).fill(nowhere.value), first: new Int16Array(length).fill(nowhere.first) };
}

function placeFirst(letter: string, folded: string, words: readonly Word[]): Row {
  const row = createRow(folded.length);
  for (const { start, end } of words) {
    if (folded[start] !== letter) continue;
    row.value[start] = worth.initial + (poorStarts.has(folded.slice(start, end)) ? worth.poorStart : 0);
    row.first[start] = start;
  }
  return row;
}

/** Places one more letter after all places of the row before. The best place in the words passed is carried along. */
function placeNext(letter: string, before: Row, folded: string, words: readonly Word[]): Row {
  const row = createRow(folded.length);
  let earlier = nowhere; // its value is that of a long form that starts with the first word: no word skipped yet
  for (const word of words) {
    const passed = { value: earlier.value + word.skipBefore, first: earlier.first };
    const within = placeInWord(letter, before, row, folded, word, passed);
    const value = within.value - word.skipThrough;
    if (value >= earlier.value) earlier = { value, first: within.first };
  }
  return row;
}

/** Fills the row for one word and answers the best place of the row before in it. `>=` prefers the shorter long form. */
function placeInWord(letter: string, before: Row, row: Row, folded: string, word: Word, passed: Place): Place {
  let within = nowhere;
  for (let at = word.start; at < word.end; at += 1) {
    if (folded[at] === letter) {
      const isInitial = at === word.start;
      const fresh = { ...passed, value: passed.value + (isInitial ? worth.initial : worth.insideAlone) };
      const again = { ...within, value: within.value + worth.inside };
      const next = isInitial ? nowhere : readPlace(before, at - 1, worth.adjoining);
      const best = chooseBetter(chooseBetter(fresh, again), next);
      row.value[at] = best.value;
      row.first[at] = best.first;
    }
    within = chooseBetter(within, readPlace(before, at, 0));
  }
  return within;
}

function readPlace(row: Row, at: number, more: number): Place {
  return { value: (row.value[at] as number) + more, first: row.first[at] as number };
}

function chooseBetter(one: Place, other: Place): Place {
  return other.first >= 0 && other.value >= one.value ? other : one;
}

/** The best place of the last letter, less what is skipped after it. Of equals, the one that starts last. */
function findBestEnd(row: Row, words: readonly Word[]): Place {
  const all = words.at(-1)?.skipThrough ?? 0;
  let best = nowhere;
  for (const word of words) {
    for (let at = word.start; at < word.end; at += 1) {
      const place = readPlace(row, at, all - word.skipThrough);
      if (place.first >= 0 && (place.value > best.value || (place.value === best.value && place.first > best.first))) {
        best = place;
      }
    }
  }
  return best;
}
