import { accentedLetters } from './accented-letters';

/**
 * What each UTF-16 unit is to the spotter. One table look-up per unit replaces lower-casing, accent stripping and
 * normalising whole pages: the page's text is never copied, so offsets stay those of the page.
 */

/** All the rest: punctuation, symbols, scripts written without spaces. Ends a word and belongs to no term. */
export const PARTING = 0;
/** White space and hyphens: ends a word, and joins the words of a phrase. */
export const SEPARATOR = 1;
/** Soft hyphens, zero-width characters, combining marks: as if not there. */
export const SKIP = 2;
/** Ends a word (`serotonin's`), yet may stand inside a term (`Parkinson's disease`). */
const APOSTROPHE = 3;
/** A letter that no term contains. */
export const FOREIGN = 4;
/** From here on: a letter or digit that terms are made of, or (from {@link FIRST_EXPANSION}) a ligature of two. */
const FIRST_LETTER = 5;
export const FIRST_EXPANSION = 80;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789αβγδεζηθικλμνξοπρσςτυφχψω';
const LIGATURES: readonly (readonly [string, string])[] = [
  ['æ', 'ae'],
  ['Æ', 'ae'],
  ['œ', 'oe'],
  ['Œ', 'oe'],
  ['ß', 'ss'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬀ', 'ff'],
];
const APOSTROPHES = "'\u2018\u2019\u02BC\uFF07";
const HYPHENS = '-\u2010\u2011\u2012\u2013\u2212';
const SPACES = ' \t\n\r\f\v\u00A0\u1680\u202F\u205F\u3000';
const INVISIBLE = '\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF';

/** Ranges of letters that are not in `LETTERS`; what no range names is of class 0. */
const FOREIGN_RANGES: readonly (readonly [number, number])[] = [
  [0x00c0, 0x024f],
  [0x0250, 0x02af],
  [0x0370, 0x0dff],
  [0x1000, 0x1fff],
  [0x2c00, 0x2dff],
  [0xa640, 0xa7ff],
  [0xab30, 0xabff],
];
const MARK_RANGES: readonly (readonly [number, number])[] = [
  [0x0300, 0x036f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
];
const NO_LETTER = '.';

let table: Uint8Array | null = null;

/** The class of every UTF-16 unit; built on first use (about a millisecond) and kept. */
export function readCharacterClasses(): Uint8Array {
  table ??= buildTable();
  return table;
}

/** The two letters that a ligature class stands for. */
export function expandLigature(characterClass: number): readonly [number, number] {
  const [, letters] = LIGATURES[characterClass - FIRST_EXPANSION] ?? LIGATURES[0]!;
  return [classOfLetter(letters[0]!), classOfLetter(letters[1]!)];
}

function buildTable(): Uint8Array {
  const built = new Uint8Array(0x10000);
  for (const [from, to] of FOREIGN_RANGES) built.fill(FOREIGN, from, to + 1);
  for (const [from, to] of MARK_RANGES) built.fill(SKIP, from, to + 1);
  for (const [from, letters] of accentedLetters) foldAccents(built, from, letters);
  for (let code = 0x2000; code <= 0x200a; code++) built[code] = SEPARATOR;
  setAll(built, SPACES + HYPHENS, SEPARATOR);
  setAll(built, INVISIBLE, SKIP);
  setAll(built, APOSTROPHES, APOSTROPHE);
  for (const letter of LETTERS) {
    built[letter.charCodeAt(0)] = classOfLetter(letter);
    built[letter.toUpperCase().charCodeAt(0)] = classOfLetter(letter);
  }
  LIGATURES.forEach(([ligature], index) => {
    built[ligature.charCodeAt(0)] = FIRST_EXPANSION + index;
  });
  built[0x00b5] = classOfLetter('μ'); // the micro sign
  built['_'.charCodeAt(0)] = FOREIGN; // joins identifiers: `pain_score` is code, not a word
  return built;
}

function foldAccents(built: Uint8Array, from: number, letters: string): void {
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i]!;
    if (letter !== NO_LETTER) built[from + i] = classOfLetter(letter);
  }
}

function setAll(built: Uint8Array, characters: string, value: number): void {
  for (const character of characters) built[character.charCodeAt(0)] = value;
}

/** Final sigma is sigma. */
function classOfLetter(letter: string): number {
  return FIRST_LETTER + LETTERS.indexOf(letter === 'ς' ? 'σ' : letter);
}

/** The letter, digit, space or apostrophe that a class stands for in a folded term; null where it has none. */
export function letterOfClass(characterClass: number): string | null {
  if (characterClass === SEPARATOR) return ' ';
  if (characterClass === APOSTROPHE) return "'";
  if (characterClass < FIRST_LETTER) return null;
  return LETTERS[characterClass - FIRST_LETTER] ?? null;
}
