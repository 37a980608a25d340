import { stemWord } from './stem-word';

/** A word of the text around a mention. */
export interface Word {
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** Words between it and the mention, counted from 1; below 0 before the mention, 0 for the mention itself. */
  readonly distance: number;
}

/** How much of a sentence is looked at on either side of the mention, in UTF-16 units. */
const reach = 1_000;

/** The words around a span, nearest 2,000 units only; hyphens separate words. */
export function readWords(sentence: string, start: number, end: number): Word[] {
  const from = Math.max(0, start - reach);
  const found = [...sentence.slice(from, end + reach).matchAll(/[\p{L}\p{N}]{1,40}(?:['’]\p{L}{1,3})?/gu)].map(
    (match) => ({
      text: match[0],
      stem: stemWord(match[0]),
      start: from + match.index,
      end: from + match.index + match[0].length,
    }),
  );
  const before = found.filter((word) => word.end <= start).length;
  const own = found.filter((word) => word.end > start && word.start < end).length;
  return found.map((word, at) => ({
    ...word,
    distance: at < before ? at - before : Math.max(0, at - before - own + 1),
  }));
}

/** Where a term stands in one of its examples; null when it is not there. */
export function findTerm(sentence: string, term: string): { start: number; end: number } | null {
  const words = readWords(sentence, 0, sentence.length);
  const stems = readWords(term, 0, term.length).map((word) => word.stem);
  for (let at = 0; at + stems.length <= words.length; at += 1) {
    if (!stems.every((stem, index) => words[at + index]?.stem === stem)) continue;
    return { start: words[at]?.start ?? 0, end: words[at + stems.length - 1]?.end ?? 0 };
  }
  return null;
}
