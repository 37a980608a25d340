import { foldTerm } from '../text/index';
import { computeTrie } from './compute-trie';
import { computeFirstWords, SET_BYTES } from './first-words';
import type { LexiconConcept, LexiconEntry } from './lexicon-entry';
import { packBytes } from './pack-bytes';
import type { Trie } from './trie';

/**
 * Packs terms into one string for the content script, which is opened in every page: all that can be computed
 * beforehand is. On the first line the concepts, on the second the trie of the folded forms and the sets of their
 * first words, then for each form, sorted, what it can mean. Forms of fewer than two letters are refused.
 * @throws {Error} when a term cannot be matched or names a concept that is not listed.
 */
export function packLexicon(concepts: readonly LexiconConcept[], entries: readonly LexiconEntry[]): string {
  const indexes = new Map(concepts.map((concept, index) => [concept.id, index]));
  const readings = new Map<string, Set<string>>();
  for (const entry of entries) {
    const folded = foldTerm(entry.text);
    if (folded.length < 2) throw new Error(`“${entry.text}” is too short to be looked for`);
    const index = indexes.get(entry.concept);
    if (index === undefined) throw new Error(`“${entry.text}” names an unknown concept: ${entry.concept}`);
    const known = readings.get(folded) ?? new Set<string>();
    readings.set(folded, known.add(packReading(entry, index)));
  }
  const forms = [...readings.keys()].sort(byCodeUnit);
  return [
    concepts.map(packConcept).join(' '),
    packBytes(packTrie(computeTrie(forms))),
    ...forms.map((form) => [...(readings.get(form) ?? [])].join('|')),
  ].join('\n');
}

function packConcept(concept: LexiconConcept): string {
  return `${concept.id}:${concept.difficulty}${concept.everyday ? 'e' : ''}`;
}

function packReading(entry: LexiconEntry, index: number): string {
  const exact = entry.kind === 'abbreviation' ? `=${entry.text}` : '';
  return `${index.toString(36)}${entry.ambiguous ? '?' : ''}${exact}`;
}

/** The sets of first words, the links, the numbers of the forms: the widest first, so that each begins where it may. */
function packTrie(trie: Trie): Uint8Array {
  const { any, alone, goingOn } = computeFirstWords(trie);
  const parts = [any, alone, goingOn, toBytes(trie.links), toBytes(trie.forms)];
  const packed = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    packed.set(part, at);
    at += part.length;
  }
  if (at !== 3 * SET_BYTES + 6 * trie.links.length) throw new Error('the parts of the lexicon have other sizes');
  return packed;
}

/** As this machine writes numbers: all that browsers run on put the lowest byte first. */
function toBytes({ buffer, byteOffset, byteLength }: Uint32Array | Uint16Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** Not by locale: the trie only needs equal beginnings to stand together, the same on every machine. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
