import type { ConceptId, Difficulty } from '../knowledge/index';
import { readCharacterClasses } from '../text/index';
import type { Lexicon, LexiconConcept, Reading } from './lexicon-entry';
import { Trie, type TrieBuilder } from './trie';

/**
 * Opens what `packLexicon` wrote: letter by letter, and what a form means only when it is met, since a page meets few of
 * them. Costs time and memory in proportion to the terms: call it when there is text to spot in.
 * @throws {Error} when it is cut short, or a form that is met names no concept.
 */
export function openLexicon(packed: string): Lexicon {
  const headEnd = findLineEnd(packed, 0);
  const concepts = packed.slice(0, headEnd).split(' ').filter(Boolean).map(openConcept);
  /** Where the readings of each form begin; form 0 is none. */
  const starts = [0];
  const trie = Trie.build(packed.length - headEnd, (builder) => addForms(packed, headEnd + 1, builder, starts));
  const opened: Reading[][] = [];
  const readReadings = (form: number) => {
    opened[form] ??= openReadings(packed.slice(starts[form], findLineEnd(packed, starts[form]!)), concepts);
    return opened[form];
  };
  return { trie, concepts, readReadings };
}

/** Each line: the letters shared with the form before, the rest, the readings; parted by tabs. */
function addForms(packed: string, from: number, builder: TrieBuilder, starts: number[]): void {
  const classes = readCharacterClasses();
  for (let at = from; at < packed.length; at = findLineEnd(packed, at) + 1) {
    const restStart = findTab(packed, at) + 1;
    const restEnd = findTab(packed, restStart);
    builder.begin(Number(packed.slice(at, restStart - 1)));
    for (let i = restStart; i < restEnd; i++) builder.add(classes[packed.charCodeAt(i)]!);
    at = restEnd + 1;
    builder.end(starts.push(at) - 1);
  }
}

function findTab(packed: string, from: number): number {
  const at = packed.indexOf('\t', from);
  if (at < 0) throw new Error('the packed lexicon ends in the middle of a form');
  return at;
}

function findLineEnd(packed: string, from: number): number {
  const at = packed.indexOf('\n', from);
  return at < 0 ? packed.length : at;
}

function openConcept(packed: string): LexiconConcept {
  const [id = '', flags = ''] = packed.split(':');
  return { id: id as ConceptId, difficulty: Number(flags[0]) as Difficulty, everyday: flags.endsWith('e') };
}

function openReadings(packed: string, concepts: readonly LexiconConcept[]): Reading[] {
  return packed.split('|').map((reading) => {
    const [head = '', exact = null] = reading.split('=');
    const concept = concepts[Number.parseInt(head, 36)];
    if (concept === undefined) throw new Error(`the packed lexicon names no concept for “${reading}”`);
    return { concept, ambiguous: head.endsWith('?'), exact };
  });
}
