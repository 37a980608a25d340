import { createRequire } from 'node:module';
import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast';
import nlp from 'compromise/one';
import ModernAhoCorasick from 'modern-ahocorasick';
import { FOREIGN, readCharacterClasses } from '../../domain/text/index';

// It comes without types.
const ClassicAhoCorasick = createRequire(import.meta.url)('ahocorasick') as new (
  terms: readonly string[],
) => { search(text: string): readonly (readonly [number, readonly string[]])[] };

export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** Finds what it can of lower-case terms in a text; folding the text's case is part of the work. */
export type Peer = (text: string) => number;

/** What other packages offer for the same job, each with the word boundary and longest-phrase rule that ours has. */
const makers: Readonly<Record<string, (terms: string[]) => Peer>> = {
  '@monyone/aho-corasick/fast': (terms) => {
    const matcher = new MonyoneFast(terms);
    const describe = ({ begin, end }: { begin: number; end: number }) => ({ start: begin, end });
    return (text) => countWholeWords(text, matcher.matchInText(text.toLowerCase()), describe);
  },
  'modern-ahocorasick': (terms) => {
    const matcher = new ModernAhoCorasick(terms);
    return (text) => countWholeWords(text, matcher.search(text.toLowerCase()), (hit) => hit);
  },
  ahocorasick: (terms) => {
    const matcher = new ClassicAhoCorasick(terms);
    const list = (text: string) =>
      matcher.search(text).flatMap(([last, words]) => words.map((word) => ({ last, word })));
    const describe = ({ last, word }: { last: number; word: string }) => ({
      start: last + 1 - word.length,
      end: last + 1,
    });
    return (text) => countWholeWords(text, list(text.toLowerCase()), describe);
  },
  'one big regex': (terms) => {
    const alternatives = sortLongestFirst(terms).map(escapeForRegex).join('|');
    const regex = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${alternatives})(?![\\p{L}\\p{N}_])`, 'giu');
    return (text) => text.match(regex)?.length ?? 0;
  },
  'compromise/one lookup': (terms) => {
    const trie = nlp.buildTrie(terms);
    return (text) => nlp(text).lookup(trie as never).length;
  },
};

/** Those that end within minutes whatever the number of terms: with 20,000 the regex takes half a minute per 100 kB. */
export const growingPeers = ['@monyone/aho-corasick/fast', 'modern-ahocorasick', 'ahocorasick'];
export const allPeers = Object.keys(makers);

export function createPeer(name: string, terms: readonly string[]): Peer {
  return makers[name]!([...terms]);
}

/** One big regular expression that knows ASCII words only, "café" being two: less than we do, and the quickest there is. */
export function createAsciiRegex(terms: readonly string[]): Peer {
  const regex = new RegExp(`\\b(?:${sortLongestFirst(terms).map(escapeForRegex).join('|')})\\b`, 'gi');
  return (text) => text.match(regex)?.length ?? 0;
}

/** How many hits remain that are whole words, the longest at each place, none within another. */
function countWholeWords<Found>(text: string, found: readonly Found[], describe: (one: Found) => Hit): number {
  const hits: Hit[] = [];
  for (const one of found) {
    const hit = describe(one);
    if (!isWordUnit(text, hit.start - 1) && !isWordUnit(text, hit.end)) hits.push(hit);
  }
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  let count = 0;
  let reached = 0;
  for (const { start, end } of hits) {
    if (start < reached) continue;
    count++;
    reached = end;
  }
  return count;
}

function isWordUnit(text: string, at: number): boolean {
  return at >= 0 && at < text.length && readCharacterClasses()[text.charCodeAt(at)]! >= FOREIGN;
}

function sortLongestFirst(terms: readonly string[]): string[] {
  return [...terms].sort((a, b) => b.length - a.length);
}

function escapeForRegex(term: string): string {
  return term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
