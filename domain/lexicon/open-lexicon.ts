import type { ConceptId, Difficulty } from '../knowledge/index';
import { SET_BYTES } from './first-words';
import type { Lexicon, LexiconConcept, Reading } from './lexicon-entry';
import { openBytes } from './pack-bytes';
import { Trie } from './trie';

const CUT_SHORT = 'the packed lexicon is cut short';

/**
 * Opens what `packLexicon` wrote. Each page opens it anew, so it is nearly all computed already, and what forms mean is
 * read when the first of them is met: many pages have none.
 * @throws {Error} when it is cut short; later, when a form that is met names no concept.
 */
export function openLexicon(packed: string): Lexicon {
  const headEnd = packed.indexOf('\n');
  if (headEnd < 0) throw new Error(CUT_SHORT);
  const end = findLineEnd(packed, headEnd + 1);
  const bytes = openBytes(packed.slice(headEnd + 1, end));
  const nodes = (bytes.length - 3 * SET_BYTES) / 6;
  if (!Number.isInteger(nodes) || nodes < 1) throw new Error(CUT_SHORT);
  const takeSet = (index: number) => bytes.subarray(index * SET_BYTES, (index + 1) * SET_BYTES);
  const trie = new Trie(
    new Uint32Array(bytes.buffer, 3 * SET_BYTES, nodes),
    new Uint16Array(bytes.buffer, 3 * SET_BYTES + 4 * nodes, nodes),
  );
  const firstWords = { any: takeSet(0), alone: takeSet(1), goingOn: takeSet(2) };
  const readReadings = createReader(packed.slice(0, headEnd), packed.slice(end + 1));
  return { trie, firstWords, readReadings };
}

function findLineEnd(packed: string, from: number): number {
  const at = packed.indexOf('\n', from);
  return at < 0 ? packed.length : at;
}

function createReader(packedConcepts: string, packedReadings: string): Lexicon['readReadings'] {
  let concepts: readonly LexiconConcept[] | null = null;
  let lines: readonly string[] = [];
  let opened: (Reading[] | undefined)[] = [];
  return (form) => {
    if (concepts === null) {
      concepts = packedConcepts.split(' ').map(openConcept);
      lines = packedReadings.split('\n');
      // Of its full length at once: V8 keeps an array that is filled here and there as a table of hashes.
      opened = new Array(lines.length + 1);
    }
    opened[form] ??= openReadings(lines[form - 1] ?? '', concepts);
    return opened[form];
  };
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
