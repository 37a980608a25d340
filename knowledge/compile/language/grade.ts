import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { NameSpan } from './name-index';
import { listWords, splitSentences } from './sentences';

const mostSyllablesOfAName = 2;

/**
 * The reading grade (US school years) by Flesch-Kincaid. Words inside `names` count as two syllables at most: a reader
 * meets them as names, each with a card of its own. Without `names` it is the plain formula.
 */
export function computeGrade(text: string, names: readonly NameSpan[] = []): number {
  const words = listWords(text);
  if (words.length === 0) return 0;
  const counts = words.map((word) => {
    const count = countSyllables(word.text);
    const isName = names.some((name) => name.start < word.end && word.start < name.end);
    return isName ? Math.min(count, mostSyllablesOfAName) : count;
  });
  return fleschKincaid({
    sentence: Math.max(1, splitSentences(text).length),
    word: words.length,
    syllable: counts.reduce((sum, count) => sum + count, 0),
  });
}

const syllables = new Map<string, number>();

/** The same few thousand words make up all texts. */
function countSyllables(word: string): number {
  const known = syllables.get(word);
  if (known) return known;
  const count = Math.max(1, syllable(word));
  syllables.set(word, count);
  return count;
}

/** The middle value; of an even number, the mean of the two in the middle. 0 for none. */
export function computeMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return (lower + upper) / 2;
}
