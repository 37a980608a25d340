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
} as const;
const skippedWord = 0.6;
const skippedStopWord = 0.05;
/** A long form may hold these words but seldom starts with them: "by in vitro fertilisation (IVF)". */
const poorStart = 1;
const poorStarts = new Set('a an and as by for from of or the to under via with without'.split(' '));
const stopWords = new Set(
  'a an and as at by de for from in of on or per the to under via vs with without la der van'.split(' '),
);

interface Words {
  /** Index of the word that a unit belongs to; -1 between words. */
  readonly wordAt: Int16Array;
  /** Cost of skipping the words before the word of this index. */
  readonly skipBefore: Float64Array;
  readonly count: number;
}

function findWords(folded: string): Words {
  const wordAt = new Int16Array(folded.length).fill(-1);
  const costs: number[] = [0];
  let start = -1;
  for (let at = 0; at <= folded.length; at += 1) {
    const inWord = isLetterOrDigit(folded[at]);
    if (inWord && start < 0) start = at;
    if (inWord) wordAt[at] = costs.length - 1;
    if (inWord || start < 0) continue;
    costs.push((costs.at(-1) ?? 0) + (stopWords.has(folded.slice(start, at)) ? skippedStopWord : skippedWord));
    start = -1;
  }
  return { wordAt, skipBefore: Float64Array.from(costs), count: costs.length - 1 };
}

/** The best way found so far to place the letters up to one: its value, and where the first letter stands. */
interface Row {
  readonly value: Float64Array;
  readonly first: Int16Array;
}

function emptyRow(length: number): Row {
  return { value: new Float64Array(length).fill(Number.NEGATIVE_INFINITY), first: new Int16Array(length).fill(-1) };
}

function readWord(folded: string, at: number): string {
  let end = at;
  while (end < at + 9 && isLetterOrDigit(folded[end])) end += 1;
  return folded.slice(at, end);
}

function placeFirst(letter: string, folded: string, words: Words): Row {
  const row = emptyRow(folded.length);
  for (let at = 0; at < folded.length; at += 1) {
    if (folded[at] !== letter || words.wordAt[at - 1] === words.wordAt[at]) continue;
    row.value[at] = worth.initial - (poorStarts.has(readWord(folded, at)) ? poorStart : 0);
    row.first[at] = at;
  }
  return row;
}

/** Places one more letter after all places of the row before. Linear: the best place so far is carried along. */
function placeNext(letter: string, before: Row, folded: string, words: Words): Row {
  const row = emptyRow(folded.length);
  let earlier = -1; // best place in an earlier word, judged by value + words skipped since
  let earlierValue = Number.NEGATIVE_INFINITY;
  let within = -1; // best place in this word
  for (let at = 0; at < folded.length; at += 1) {
    const word = words.wordAt[at] as number;
    if (word < 0) continue;
    const isStart = words.wordAt[at - 1] !== word;
    if (isStart && within >= 0) {
      const since =
        (before.value[within] as number) + (words.skipBefore[(words.wordAt[within] as number) + 1] as number);
      if (since >= earlierValue) [earlier, earlierValue] = [within, since];
    }
    if (isStart) within = -1;
    if (folded[at] === letter) {
      const offer = (value: number, from: number) => {
        if (value < (row.value[at] as number)) return;
        row.value[at] = value;
        row.first[at] = before.first[from] as number;
      };
      const skipped = words.skipBefore[word] as number;
      if (earlier >= 0) offer(earlierValue - skipped + (isStart ? worth.initial : worth.insideAlone), earlier);
      if (within >= 0) offer((before.value[within] as number) + worth.inside, within);
      if (!isStart && before.first[at - 1] !== -1) offer((before.value[at - 1] as number) + worth.adjoining, at - 1);
    }
    if (before.first[at] !== -1 && (within < 0 || (before.value[at] as number) >= (before.value[within] as number)))
      within = at;
  }
  return row;
}

export interface Alignment {
  /** Where the long form starts. */
  readonly start: number;
  /** Worth per letter of the short form: 1 when each letter is the initial of the next word. */
  readonly score: number;
}

function bestPlace(row: Row, words: Words): { start: number; value: number } {
  let best = { start: -1, value: Number.NEGATIVE_INFINITY };
  const all = words.skipBefore[words.count] as number;
  for (let at = 0; at < row.value.length; at += 1) {
    if (row.first[at] === -1) continue;
    const trailing = all - (words.skipBefore[(words.wordAt[at] as number) + 1] as number);
    const value = (row.value[at] as number) - trailing;
    if (value > best.value || (value === best.value && (row.first[at] as number) > best.start))
      best = { start: row.first[at] as number, value };
  }
  return best;
}

function holdsInOrder(letters: string, folded: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = folded.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/**
 * Places the letters of a short form, in order, in a text that ends where its long form ends, and answers the best
 * placement; null when the letters are not there in order. The first letter must start a word.
 * Time: letters x text length. After Schwartz & Hearst (2003), "A simple algorithm for identifying abbreviation
 * definitions", with graded places instead of the rightmost one (the idea of Sohn et al. 2008, Ab3P).
 */
export function alignForms(letters: string, folded: string): Alignment | null {
  if (!holdsInOrder(letters, folded)) return null;
  const words = findWords(folded);
  let row: Row | null = null;
  for (const letter of letters) row = row ? placeNext(letter, row, folded, words) : placeFirst(letter, folded, words);
  if (!row) return null;
  const { start, value } = bestPlace(row, words);
  return start < 0 ? null : { start, score: value / letters.length };
}
