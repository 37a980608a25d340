import type { ConceptId, Difficulty } from '../knowledge/index';
import { readCharacterClasses } from '../text/index';
import type { Lexicon, LexiconConcept, Reading } from './lexicon-entry';

/** Opens what `packLexicon` wrote. Costs time and memory in proportion to the terms: call it when there is text to spot in. */
export function openLexicon(packed: string): Lexicon {
  const [head = '', ...lines] = packed.split('\n');
  const concepts = head.split(' ').filter(Boolean).map(openConcept);
  const building = new TrieBuilder(lines.reduce((sum, line) => sum + line.length, 1));
  for (const line of lines) {
    const [shared = '', rest = '', readings = ''] = line.split('\t');
    building.add(Number(shared), rest, openReadings(readings, concepts));
  }
  return building.build(concepts);
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

/** Forms arrive sorted, so every new node is the last one in pre-order. */
class TrieBuilder {
  private readonly labels: Uint8Array;
  private readonly siblings: Uint32Array;
  private readonly hasChildren: Uint8Array;
  private readonly endings: Uint16Array;
  private readonly readings: Reading[][] = [[]];
  /** The nodes of the form added last, by depth; the root is at 0. */
  private path: number[] = [0];
  private size = 1;

  constructor(capacity: number) {
    this.labels = new Uint8Array(capacity);
    this.siblings = new Uint32Array(capacity);
    this.hasChildren = new Uint8Array(capacity);
    this.endings = new Uint16Array(capacity);
  }

  add(shared: number, rest: string, readings: Reading[]): void {
    const classes = readCharacterClasses();
    const elder = this.path[shared + 1];
    this.path.length = shared + 1;
    for (let i = 0; i < rest.length; i++) {
      const parent = this.path[shared + i]!;
      const node = this.size++;
      this.labels[node] = classes[rest.charCodeAt(i)]!;
      if (i === 0 && elder !== undefined) this.siblings[elder] = node;
      else this.hasChildren[parent] = 1;
      this.path.push(node);
    }
    this.endings[this.path.at(-1)!] = this.readings.push(readings) - 1;
  }

  build(concepts: readonly LexiconConcept[]): Lexicon {
    return {
      labels: this.labels.slice(0, this.size),
      siblings: this.siblings.slice(0, this.size),
      hasChildren: this.hasChildren.slice(0, this.size),
      endings: this.endings.slice(0, this.size),
      readings: this.readings,
      concepts,
    };
  }
}
