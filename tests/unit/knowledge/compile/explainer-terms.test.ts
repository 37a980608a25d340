import { beforeAll, describe, expect, it } from 'vitest';
import type { Concept, ConceptId, ExplainerTerms } from '../../../../domain/knowledge/index';
import { compileDraft } from '../../../../knowledge/compile/compile-draft';
import { findExplainerTerms } from '../../../../knowledge/compile/find-explainer-terms';
import type { Knowledge } from '../../../../knowledge/compile/knowledge';
import { loadKnowledgeFiles } from '../../../../knowledge/compile/read/load-files';
import { readKnowledge } from '../../../../knowledge/compile/read/read-knowledge';
import { sampleKnowledge } from './sample-knowledge';

const id = (name: string) => name as ConceptId;

/** The sample, with the texts of one of its concepts, and others changed. */
function findIn(texts: Partial<Concept>, changes: Readonly<Record<string, Partial<Concept>>> = {}): string[] {
  const sample = compileDraft(readKnowledge(sampleKnowledge()));
  const harder = (concept: Concept): Concept => ({ ...concept, difficulty: 2, ...changes[concept.id] });
  const [first, ...rest] = sample.concepts.map(harder);
  const own: Concept = { ...first!, inShort: 'Nothing.', more: 'Nothing.', ...texts };
  const knowledge: Knowledge = { ...sample, concepts: [own, ...rest] };
  const terms = findExplainerTerms(knowledge)[own.id]!;
  return (['inShort', 'more'] as const).flatMap((part) =>
    terms[part].map(({ start, end, concept }) => `${own[part].slice(start, end)} -> ${concept}`),
  );
}

describe('the words of an explainer that lead on', () => {
  it('are those that name another concept, where they stand', () => {
    expect(findIn({ inShort: 'A tarnel and some brunds.', more: 'A solk, it is said.' })).toEqual([
      'tarnel -> tarnel',
      'brunds -> brund',
      'solk -> solk',
    ]);
  });

  it('lead to each concept once a card, and never to the one that is explained', () => {
    expect(findIn({ inShort: 'A melk is like a tarnel.', more: 'The tarnel and the melk.' })).toEqual([
      'tarnel -> tarnel',
    ]);
  });

  it.each<[string, Partial<Concept>]>([
    ['what most people know', { difficulty: 1 }],
    ['everyday words', { kind: 'everyday' }],
    ['a text on self-harm', { sensitivity: 'self-harm' }],
  ])('lead from calm texts to nothing that is %s', (_, change) => {
    expect(findIn({ inShort: 'A tarnel and a brund.' }, { tarnel: change })).toEqual(['brund -> brund']);
  });

  it('lead from one text on self-harm to another', () => {
    const grave = { sensitivity: 'self-harm' } as const;
    expect(findIn({ inShort: 'A tarnel.', ...grave }, { tarnel: grave })).toEqual(['tarnel -> tarnel']);
  });
});

describe('in the bundled knowledge', () => {
  let knowledge: Knowledge;
  let found: Readonly<Record<ConceptId, ExplainerTerms>>;
  beforeAll(() => {
    knowledge = compileDraft(readKnowledge(loadKnowledgeFiles(process.cwd())));
    found = findExplainerTerms(knowledge);
  }, 120_000);

  it('they are few: two of three cards have none or one, none has more than eight', () => {
    const counts = knowledge.concepts.map(({ id }) => found[id]!.inShort.length + found[id]!.more.length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(8);
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(counts.length / 3);
    expect(counts.filter((count) => count < 2).length).toBeGreaterThan((counts.length * 2) / 3);
  });

  it('an ambiguous word is followed only where its sense is certain', () => {
    expect(found[id('inflammation')]?.more.map(({ concept }) => concept)).toEqual(['immune-system']);
    // “feel sick” is no nausea to everybody; in a list of signs it is.
    const attack = knowledge.concepts.find((concept) => concept.id === 'heart-attack')!;
    const words = found[attack.id]!.more.map(({ start, end }) => attack.more.slice(start, end));
    expect(words).toEqual(['feel sick', 'short of breath']);
  });

  it('places are those of the words, in their order', () => {
    for (const concept of knowledge.concepts) {
      for (const part of ['inShort', 'more'] as const) {
        let at = 0;
        for (const { start, end } of found[concept.id]![part]) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(concept[part].slice(start, end)).toMatch(/^\p{L}.*[\p{L}\p{N}]$/u);
          at = end;
        }
      }
    }
  });
});
