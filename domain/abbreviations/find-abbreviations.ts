import type { AbbreviationDefinition } from './abbreviation-definition';
import { type Alignment, alignForms } from './align-forms';
import { type Brackets, findBrackets } from './find-brackets';
import { createTest, foldLetters, isLetterOrDigit } from './fold-letters';
import { findWindowStart } from './long-form-window';
import { findShortSpan, isPlainlyShort, type Span } from './short-form';

/**
 * The least worth per letter (see align-forms) at which a definition is believed: the shorter, the more falls into place
 * by chance; and a word in small letters is mostly just a word ("an aside").
 */
function leastScore(short: string, letters: number): number {
  if (letters <= 1) return 1;
  if (!hasCapitalOrDigit(short)) return 0.8;
  return letters === 2 ? 0.7 : 0.5;
}
/** "SF (long form)" is rarer, and brackets after capitals hold many other things. */
const leastScoreInside = 0.7;
const leastScoreSpoken = 0.95;
/** A text with more brackets than this, and one more for each so many units, is no reading matter: the rest is left alone. */
const fewestBrackets = 500;
const unitsPerBracket = 32;
const maxBrackets = 5_000;
/** A number, a letter or a Greek letter in a chemical name. */
const isLocant = createTest(
  /^(?:[a-z]?\d*|\d+[a-z]?|alpha|beta|gamma|delta)$/i,
  /^(?:\p{L}?\d*|\d+\p{L}?|alpha|beta|gamma|delta)$/iu,
);
const hasCapitalOrDigit = createTest(/[A-Z0-9]/, /[\p{Lu}\p{N}]/u);
const isPlural = createTest(/[A-Z0-9]'?s$/, /[\p{Lu}\p{N}]['’]?s$/u);
const spoken =
  /,\s(?:or|hereafter|hereinafter|henceforth|also called|also known as|known as|called|abbreviated as|abbreviated to|abbreviated|or simply|or just)\s["“]?([^\s()[\],;:."“”]{2,14})/g;
const statingSigns = /(?:stands|stood|short) for\s/;
const stated =
  /([^\s()[\],;:."'“”‘’]{2,14})["”’]?(?:,? (?:which )?(?:stands|stood|is short|short) for)\s(?:the\s|an?\s)?["“‘]?/g;

/** Whether a text can hold a definition at all: a quick look that spares most texts the rest. */
export function hasDefiningSigns(text: string): boolean {
  return /[([]|, (?:or|here|hence|also|known|called|abbrev)|(?:stands|stood|short) for /.test(text);
}

/**
 * Reads a definition that is stated outside the text, as in `<abbr title>`: offsets are those of the two texts joined by a
 * space, the short form first. Null where the letters of the short form are not found in the long one.
 */
export function readStatedForm(short: string, long: string): AbbreviationDefinition | null {
  if (short.length > 14 || long.length > 200 || !isPlainlyShort(short)) return null;
  const text = `${short} ${long}`;
  const span = { start: 0, end: short.length };
  const alignment = alignOrPlural(short, readLetters(text, span), long);
  if (!alignment || alignment.start > 0 || alignment.score < leastScore(short, short.length)) return null;
  return describeDefinition(text, span, { start: short.length + 1, end: text.length });
}

/**
 * Finds the abbreviations that a text defines for itself, as "long form (SF)" or "SF (long form)", in the order of the
 * text. Linear in the length of the text: each pair of brackets is judged by a bounded window around it.
 */
export function findAbbreviations(text: string): AbbreviationDefinition[] {
  const found: AbbreviationDefinition[] = [];
  const most = Math.min(maxBrackets, fewestBrackets + Math.floor(text.length / unitsPerBracket));
  for (const brackets of findBrackets(text).slice(0, most)) {
    const definition = findBefore(text, brackets) ?? findInside(text, brackets) ?? findBothInside(text, brackets);
    if (definition) found.push(definition);
  }
  let heard = 0;
  for (const match of text.matchAll(spoken)) {
    heard += 1;
    if (heard > most) break;
    const definition = findSpoken(text, match);
    if (definition) found.push(definition);
  }
  // The last, which tries every word, takes longer than all else that is looked for in a text.
  const states = statingSigns.test(text) ? [...text.matchAll(stated)].slice(0, most) : [];
  for (const match of states) {
    const definition = findStated(text, match);
    if (definition) found.push(definition);
  }
  return found.sort((a, b) => Math.min(a.shortStart, a.longStart) - Math.min(b.shortStart, b.longStart));
}

/** "long form (SF)". */
function findBefore(text: string, { open, close }: Brackets): AbbreviationDefinition | null {
  const short = findShortSpan(text, open + 1, close);
  if (!short) return null;
  const end = trimEnd(text, open);
  const letters = readLetters(text, short);
  const start = findWindowStart(text, end, Math.min(letters.length + 5, letters.length * 2));
  const shortText = text.slice(short.start, short.end);
  const alignment = alignOrPlural(shortText, letters, text.slice(start, end));
  if (!alignment || alignment.score < leastScore(shortText, letters.length)) return null;
  return describeDefinition(text, short, { start: findTokenStart(text, start + alignment.start), end });
}

/** "SF (long form)". */
function findInside(text: string, { open, close }: Brackets): AbbreviationDefinition | null {
  const end = trimEnd(text, open);
  const token = /[^\s()[\],;:"“”]{2,14}$/.exec(text.slice(Math.max(0, end - 15), end));
  if (!token || !isPlainlyShort(token[0])) return null;
  const inside = text.slice(open + 1, close);
  const cut = inside.search(/[;=<>]/);
  const long = trimEnd(text, cut < 0 ? close : open + 1 + cut);
  const lead = (/^(?:(?:or|the|an?|i\.e\.|for|short for|stands for)[\s,]+)*/i.exec(inside) as RegExpExecArray)[0]
    .length;
  const short = { start: end - token[0].length, end };
  const start = open + 1 + lead;
  const alignment = alignOrPlural(token[0], readLetters(text, short), text.slice(start, long));
  if (!alignment || alignment.start > 0 || alignment.score < leastScoreInside) return null;
  return describeDefinition(text, short, { start, end: long });
}

/** "long form, or SF": only when each letter is the initial of the next word. */
function findSpoken(text: string, match: RegExpExecArray): AbbreviationDefinition | null {
  const token = match[1] as string;
  if (!isPlainlyShort(token)) return null;
  const shortStart = match.index + match[0].length - token.length;
  const short = { start: shortStart, end: shortStart + token.length };
  const letters = readLetters(text, short);
  const start = findWindowStart(text, match.index, letters.length * 2);
  const alignment = alignOrPlural(token, letters, text.slice(start, match.index));
  if (!alignment || alignment.score < leastScoreSpoken) return null;
  return describeDefinition(text, short, { start: start + alignment.start, end: match.index });
}

/** "SF stands for long form": only when each letter is the initial of the next word. */
function findStated(text: string, match: RegExpExecArray | RegExpMatchArray): AbbreviationDefinition | null {
  const token = match[1] as string;
  if (!isPlainlyShort(token)) return null;
  const shortStart = match.index ?? 0;
  const short = { start: shortStart, end: shortStart + token.length };
  const letters = readLetters(text, short);
  const start = shortStart + match[0].length;
  const words = [...text.slice(start, start + 220).matchAll(/[^\s.;:?!()[\]"“”]+/g)].slice(0, letters.length * 2);
  for (const word of words) {
    const end = start + (word.index ?? 0) + word[0].replace(/,$/, '').length;
    const alignment = alignOrPlural(token, letters, text.slice(start, end));
    if (alignment && alignment.start === 0 && alignment.score >= leastScoreSpoken)
      return describeDefinition(text, short, { start, end });
  }
  return null;
}

/** "(long form, SF)". */
function findBothInside(text: string, { open, close }: Brackets): AbbreviationDefinition | null {
  const comma = open + 1 + text.slice(open + 1, close).lastIndexOf(', ');
  if (comma <= open) return null;
  const short = findShortSpan(text, comma + 2, close);
  if (!short || !isPlainlyShort(text.slice(short.start, short.end))) return null;
  const alignment = alignOrPlural(
    text.slice(short.start, short.end),
    readLetters(text, short),
    text.slice(open + 1, comma),
  );
  if (!alignment || alignment.start > 0 || alignment.score < leastScoreInside) return null;
  return describeDefinition(text, short, { start: open + 1, end: comma });
}

/**
 * Takes in what stands before the first letter in the same word but is not spelt out in the short form: the numbers
 * of a chemical name ("2,6-diaminopurine"), "alpha-1-".
 */
function findTokenStart(text: string, start: number): number {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? '';
  const prefix = /^['(]/.test(before) && !/^\([^)]*\)/.test(before) ? before.slice(1) : before;
  const pieces = prefix.split(/[-,'’()+/]/);
  if (prefix === '' || pieces.at(-1) !== '') return start;
  return pieces.every((piece) => isLocant(piece)) ? start - prefix.length : start;
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const [unit] of text.matchAll(/[()[\]]/g)) {
    depth += unit === '(' || unit === '[' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < 8 && /[\s,"'“”‘’]/.test(text[at - 1] as string)) at -= 1;
  return at;
}

function readLetters(text: string, { start, end }: Span): string {
  return [...foldLetters(text.slice(start, end))].filter(isLetterOrDigit).join('');
}

/** A small s after a capital is a plural ("SSRIs") unless the long form fits better with it. */
function alignOrPlural(short: string, letters: string, window: string): Alignment | null {
  const folded = foldLetters(window);
  const whole = alignForms(letters, folded);
  if (!isPlural(short)) return whole;
  const single = alignForms(letters.slice(0, -1), folded);
  return single && (!whole || single.score >= whole.score) ? single : whole;
}

/** Refuses what is no definition: a long form that is no longer than the short one, or holds it as a word. */
function describeDefinition(text: string, short: Span, long: Span): AbbreviationDefinition | null {
  const shortText = text.slice(short.start, short.end);
  const longText = text.slice(long.start, long.end);
  if (longText.length <= shortText.length || !isBalanced(longText)) return null;
  if (longText.split(/[\s,]+/).includes(shortText)) return null;
  return {
    short: shortText,
    long: longText,
    shortStart: short.start,
    shortEnd: short.end,
    longStart: long.start,
    longEnd: long.end,
  };
}
