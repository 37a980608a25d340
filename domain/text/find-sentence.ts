/** A stretch of text: `start` included, `end` excluded, UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How far to either side a sentence is looked for, in UTF-16 units: the senses engine reads no more than this. */
const REACH = 900;
const ABBREVIATED = /\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|e\.g|i\.e|cf|etc|approx|No|Fig|al)\.$/;

/**
 * The sentence around a span, by punctuation alone (a page's scripts pay for no language library). Never longer than
 * 900 units to either side of the span, cut at a space where it is longer.
 */
export function findSentence(text: string, span: Span): Span {
  return { start: findStart(text, span.start), end: findEnd(text, span.end) };
}

function findStart(text: string, from: number): number {
  const stop = Math.max(0, from - REACH);
  for (let i = from - 1; i >= stop; i--) {
    if (endsSentence(text, i)) return skipSpace(text, i + 1, from);
  }
  return stop === 0 ? skipSpace(text, 0, from) : skipSpace(text, text.indexOf(' ', stop), from);
}

function findEnd(text: string, from: number): number {
  const stop = Math.min(text.length, from + REACH);
  for (let i = from; i < stop; i++) if (endsSentence(text, i)) return i + 1;
  if (stop === text.length) return stop;
  return Math.max(from, text.lastIndexOf(' ', stop));
}

function endsSentence(text: string, at: number): boolean {
  const mark = text[at];
  if (mark === '\n') return text[at + 1] === '\n' || text[at - 1] === '\n';
  if (mark !== '.' && mark !== '!' && mark !== '?') return false;
  const after = text.slice(at + 1, at + 4);
  if (after !== '' && !/^["'”’)\]]?\s/.test(after)) return false;
  return mark !== '.' || !ABBREVIATED.test(text.slice(Math.max(0, at - 7), at + 1));
}

function skipSpace(text: string, at: number, limit: number): number {
  let i = Math.max(0, at);
  while (i < limit && /\s/.test(text[i]!)) i++;
  return Math.min(i, limit);
}
