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
const stopWords = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'a an and as at by de for from in of on or per the to under via vs with without la der van'.split(
    ' ',
  ),
);
const poorStarts = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'a an and as by for from of or the to under via with without'.split(' '),
);

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
  let row = placeFirst(letters.charAt(0), clearRow(0, folded.length), folded, words);
  for (const letter of letters.slice(1)) {
    const other = row === rows[0] ? 1 : 0;
    row = placeNext(letter, { before: row, row: clearRow(other, folded.length) }, folded, words);
  }
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

/** Two take turns: to make one takes longer than to fill it. */
const rows: [Row, Row] = [/* @__PURE__ */ createRow(0), /* @__PURE__ */ createRow(0)];

function createRow(length: number): Row {
  return { value: new Float64Array(length), first: new Int16Array(length) };
}

/** One of the two, with no letter placed in the first `length` units of it. */
function clearRow(index: 0 | 1, length: number): Row {
  if (rows[index].value.length < length) rows[index] = createRow(length);
  const row = rows[index];
  row.value.fill(nowhere.value, 0, length);
  row.first.fill(nowhere.first, 0, length);
  return row;
}

function placeFirst(letter: string, row: Row, folded: string, words: readonly Word[]): Row {
  for (const { start, end } of words) {
    if (folded[start] !== letter) continue;
    row.value[start] = worth.initial + (poorStarts.has(folded.slice(start, end)) ? worth.poorStart : 0);
    row.first[start] = start;
  }
  return row;
}

/** Places one more letter after all places of the row before. The best place in the words passed is carried along. */
function placeNext(
  letter: string,
  { before, row }: { readonly before: Row; readonly row: Row },
  folded: string,
  words: readonly Word[],
): Row {
  const earlier = createNowhere(); // its value is that of a long form that starts with the first word: no word skipped yet
  const within = createNowhere();
  for (const word of words) {
    within.value = nowhere.value;
    within.first = nowhere.first;
    placeInWord(letter, { before, row, within }, folded, word, earlier);
    const value = within.value - word.skipThrough;
    if (value < earlier.value) continue;
    earlier.value = value;
    earlier.first = within.first;
  }
  return row;
}

/** Fills the row for one word, and makes `within` the best place of the row before in it. */
function placeInWord(
  letter: string,
  { before, row, within }: { readonly before: Row; readonly row: Row; readonly within: ChangingPlace },
  folded: string,
  word: Word,
  earlier: Place,
): void {
  const passed = earlier.value + word.skipBefore;
  const best = createNowhere();
  for (let at = word.start; at < word.end; at += 1) {
    if (folded[at] === letter) {
      const isInitial = at === word.start;
      best.value = passed + (isInitial ? worth.initial : worth.insideAlone);
      best.first = earlier.first;
      keepBetter(best, within.value + worth.inside, within.first);
      if (!isInitial) keepBetter(best, before.value[at - 1]! + worth.adjoining, before.first[at - 1]!);
      row.value[at] = best.value;
      row.first[at] = best.first;
    }
    keepBetter(within, before.value[at]!, before.first[at]!);
  }
}

/** A place that is changed where it stands: of a text full of brackets, there are millions. */
interface ChangingPlace {
  value: number;
  first: number;
}

function createNowhere(): ChangingPlace {
  return { ...nowhere };
}

/** Takes the other place where there is one, unless it is worth less: `>=` prefers the shorter long form. */
function keepBetter(best: ChangingPlace, value: number, first: number): void {
  if (first < 0 || value < best.value) return;
  best.value = value;
  best.first = first;
}

/** The best place of the last letter, less what is skipped after it. Of equals, the one that starts last. */
function findBestEnd(row: Row, words: readonly Word[]): Place {
  const all = words.at(-1)?.skipThrough ?? 0;
  const best = createNowhere();
  for (const word of words) {
    for (let at = word.start; at < word.end; at += 1) {
      const first = row.first[at]!;
      const value = row.value[at]! + all - word.skipThrough;
      if (value > best.value || first > best.first) keepBetter(best, value, first);
    }
  }
  return best;
}
