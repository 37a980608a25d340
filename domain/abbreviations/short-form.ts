import { createTest, isAscii } from './fold-letters';

/** A piece of the text, by its offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const maxShortLength = 14;
const maxLetters = 10;
/** What may stand in brackets before the short form itself: "(or CBT)", "(abbreviated as CBT)". */
const opening =
  /^(?:(?:or|the|here|also|commonly|often|usually|hereafter|hereinafter|henceforth|abbreviated|abbreviation|abbr|acronym|called|known|termed|designated|denoted|referred|to|as|simply|short|for)[\s,:.]+)*["'“”‘’«»\s]*/i;
const closing = /["'“”‘’«»\s,.:]*$/;
/** Lower-case words and labels that stand in brackets for other reasons. */
const neverShort =
  /^(?:[ivx]{1,4}|see|and|or|but|not|also|eg|ie|e\.g\.?|i\.e\.?|cf|left|right|top|bottom|both|figs?\.?|figure|table|ref|refs|vol|no|yes|new|pdf|html|video|photo|image|link|note|total|mean|median|range|male|female|men|women|all|none|one|two|three|four|five|six|ten|[a-z]|[nprstz]\s*[<>=].*|\d.*%.*|\d+(?:st|nd|rd|th|s)?|\d+\s?[a-z]{1,2})$/;

const beginsWell = createTest(/^[a-z0-9]/i, /^[\p{L}\p{N}]/u);
const hasLetter = createTest(/[a-z]/i, /\p{L}/u);
const isCapitalised = createTest(/^[A-Z][a-z]{4,}$/, /^\p{Lu}\p{Ll}{4,}$/u);
const hasCapitalOrDigit = createTest(/[A-Z0-9]/, /[\p{Lu}\p{N}]/u);
const isDotted = createTest(/^[a-z](?:\.[a-z])+\.$/i, /^\p{L}(?:\.\p{L})+\.$/u);
const hasTwoCapitals = createTest(/[A-Z].*[A-Z0-9]|[0-9].*[A-Z]/, /\p{Lu}.*[\p{Lu}\p{N}]|\p{N}.*\p{Lu}/u);

/** Narrows the inside of brackets (or a token) to what could be a short form, without its introduction and quotes. */
export function findShortSpan(text: string, start: number, end: number): Span | null {
  const inside = text.slice(start, end);
  const cut = inside.search(/[;=<>]|,(?:\s|$)|:\s|\s[-–—]\s|\s(?:and|or|in)\s/);
  const head = cut < 0 ? inside : inside.slice(0, cut);
  const dotted = head.trim();
  if (isDotted(dotted))
    return { start: start + head.indexOf(dotted), end: start + head.indexOf(dotted) + dotted.length };
  const from = (opening.exec(head) as RegExpExecArray)[0].length;
  const to = (closing.exec(head) as RegExpExecArray).index;
  if (from < to && isShortForm(head.slice(from, to))) return { start: start + from, end: start + to };
  const whole = (closing.exec(head) as RegExpExecArray).index;
  return whole > 0 && isShortForm(head.slice(0, whole)) ? { start, end: start + whole } : null;
}

/** Whether a string has the looks of a short form: brief, at most two words, starting with a letter or digit. */
export function isShortForm(text: string): boolean {
  if (text.length === 0 || text.length > maxShortLength || !beginsWell(text)) return false;
  const letters = text.match(isAscii(text) ? /[a-z0-9]/gi : /[\p{L}\p{N}]/gu) ?? [];
  if (letters.length > maxLetters || !hasLetter(text)) return false;
  return text.split(/\s+/).length <= 2 && !neverShort.test(text) && hasShortCase(text, letters.length);
}

/** Capitals or digits speak for a short form; without them it must be one brief word. */
function hasShortCase(text: string, letters: number): boolean {
  if (isCapitalised(text)) return false;
  return hasCapitalOrDigit(text) || (letters >= 2 && letters <= 6 && !/\s/.test(text));
}

/** Whether a word outside brackets is surely a short form: two capitals, or a capital and a digit, in one word. */
export function isPlainlyShort(text: string): boolean {
  return isShortForm(text) && !/\s/.test(text) && hasTwoCapitals(text);
}
