import type { Concept, ConceptKind } from '../knowledge/index';
import { stemWord } from './stem-word';

/** What the resolver needs of a concept. */
export type TermedConcept = Pick<Concept, 'id' | 'kind' | 'terms'>;

/** Our own concepts as witnesses: their words in the sentence, their names on the page. */
export interface OwnTerms {
  /** The single words that are terms of ours, by their stem: beyond doubt, or ambiguous themselves. */
  readonly byStem: ReadonlyMap<string, 'sure' | 'ambiguous'>;
  /** The concept that a single word names beyond doubt, by its stem. */
  readonly surely: ReadonlyMap<string, string>;
  readonly nameOf: ReadonlyMap<string, string>;
  readonly kindOf: ReadonlyMap<string, ConceptKind>;
  /** Stems of the terms that are names themselves: "Parkinson's". */
  readonly properNames: ReadonlySet<string>;
}

export function describeOwnTerms(concepts: readonly TermedConcept[]): OwnTerms {
  const byStem = new Map<string, 'sure' | 'ambiguous'>();
  const surely = new Map<string, string>();
  const properNames = new Set<string>();
  for (const { id, terms } of concepts) {
    for (const { text, ambiguous } of terms) {
      if (/^\p{Lu}\p{Ll}/u.test(text)) properNames.add(stemWord(text));
      if (/[\s-]/.test(text)) continue;
      byStem.set(stemWord(text), ambiguous ? 'ambiguous' : 'sure');
      if (!ambiguous) surely.set(stemWord(text), id);
    }
  }
  return {
    byStem,
    surely,
    nameOf: new Map(concepts.map((concept) => [concept.id, concept.terms[0]?.text ?? concept.id])),
    kindOf: new Map(concepts.map((concept) => [concept.id, concept.kind])),
    properNames,
  };
}
