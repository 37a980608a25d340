// The one tier of compromise used at build time: the smallest with nouns().toPlural(). Two tiers in one process share
// and spoil one model, so every import of compromise in this process names this tier.
import nlp from 'compromise/three';

interface SentenceSplitter {
  readonly one: { readonly tokenize: { readonly splitSentences: (text: string, world: unknown) => string[] } };
}

// The first step of `nlp.tokenize(text)`, without those that take sentences apart and put them together again: 40 times as fast.
const { splitSentences: split } = (nlp.methods() as unknown as SentenceSplitter).one.tokenize;

const splits = new Map<string, readonly string[]>();

export function splitSentences(text: string): readonly string[] {
  const known = splits.get(text);
  if (known) return known;
  const sentences = split(text, nlp.world())
    .map((sentence) => sentence.trim())
    .filter((sentence) => countWords(sentence) > 0);
  splits.set(text, sentences);
  return sentences;
}

/** A word stands between spaces or dashes and holds a letter or digit; "low-impact" and "don't" are one word each. */
export function countWords(text: string): number {
  return listWords(text).length;
}

export function listWords(text: string): { readonly text: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/[^\s–—]*[\p{L}\p{N}][^\s–—]*/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
