import type { ConceptId } from '../../domain/knowledge/index';
import { type Lexicon, openLexicon, packLexicon } from '../../domain/lexicon/index';
import { spotTerms } from '../../domain/spotting/index';
import { FOREIGN, foldTerm, readCharacterClasses } from '../../domain/text/index';
import type { BenchInput } from './bench';
import { makeTerms, makeText } from './make-text';
import type { Contestant } from './measure';
import { allPeers, createAsciiRegex, createPeer, growingPeers, type Peer } from './peers';

export const ASCII_REGEX = 'one big regex, ASCII words only';
export const TEXT_LENGTH = 200_000;
const SYNTHETIC_TERMS = 20_000;

/** The terms that are looked for. */
export type TermSet = 'bundled' | 'made-up';

/** Who takes part. With many terms, only those that end within minutes. */
export function listContestants(terms: TermSet): {
  readonly quick: readonly string[];
  readonly peers: readonly string[];
} {
  return { quick: ['ours', 'floor', ASCII_REGEX], peers: terms === 'bundled' ? allPeers : growingPeers };
}

/** One of them with its terms and the text: the same text for all. */
export function createContestant(name: string, termSet: TermSet, input: BenchInput): Contestant {
  const terms = termSet === 'bundled' ? listBundled(input) : makeTerms(SYNTHETIC_TERMS, 7);
  const text = makeText(TEXT_LENGTH, terms, 1);
  const find = createFinder(name, terms, () =>
    termSet === 'bundled' ? openLexicon(input.packedLexicon) : openSynthetic(terms),
  );
  return () => find(text);
}

function createFinder(name: string, terms: readonly string[], open: () => Lexicon): Peer {
  if (name === 'floor') return countWordStarts;
  if (name === ASCII_REGEX) return createAsciiRegex(terms);
  if (name !== 'ours') return createPeer(name, terms);
  const lexicon = open();
  return (text) => spotTerms(text, lexicon).candidates.length;
}

function listBundled({ forms }: BenchInput): readonly string[] {
  const folded = forms.filter((form) => !form.matchCase).map((form) => foldTerm(form.text));
  return [...new Set(folded)].filter(isPlain);
}

/** Terms that every contestant reads alike: letters, digits and spaces of ASCII, case of no matter. */
function isPlain(term: string): boolean {
  return /^[a-z0-9 ]+$/.test(term);
}

function openSynthetic(terms: readonly string[]): Lexicon {
  const id = 'made-up' as ConceptId;
  const entry = (text: string) => ({ text, concept: id, kind: 'plain', ambiguous: false }) as const;
  return openLexicon(packLexicon([{ id, difficulty: 2, everyday: false }], terms.map(entry)));
}

/** One look at each character, as any reader of the text must take. */
function countWordStarts(text: string): number {
  const classes = readCharacterClasses();
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const isWord = classes[text.charCodeAt(i)]! >= FOREIGN;
    if (isWord && !inWord) words++;
    inWord = isWord;
  }
  return words;
}
