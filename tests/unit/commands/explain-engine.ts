import type { Engine } from '../../../commands/explain/open-engine';
import type { Article, ArticleId, Concept, ConceptId, Term } from '../../../domain/knowledge/index';
import { openLexicon } from '../../../domain/lexicon/index';
import type { DoubtfulMention, SenseDecision } from '../../../domain/senses/index';
import type { Knowledge } from '../../../knowledge/compile/knowledge';
import { packKnowledge } from '../../../knowledge/compile/pack-knowledge';

const article = 'the-little-article' as ArticleId;
const term = (text: string, kind: Term['kind'] = 'plain', ambiguous = false): Term => ({ text, kind, ambiguous });

function makeConcept(id: string, terms: readonly Term[]): Concept {
  return {
    id: id as ConceptId,
    plainName: terms[0]!.text,
    name: terms.at(-1)!.text,
    kind: 'condition',
    difficulty: 2,
    sensitivity: 'none',
    terms,
    pronunciations: [],
    inShort: `What ${id} is, in short.`,
    more: 'More of it.',
    article,
    passage: { text: `A passage about ${id}.`, sectionId: 'one', sectionTitle: 'Section one' },
    connections: [],
    sources: ['source'],
  };
}

const concepts = [
  makeConcept('back-pain', [term('backache'), term('back pain')]),
  makeConcept('low-mood', [term('depression', 'plain', true)]),
  makeConcept('talking-therapy', [
    term('talking therapy'),
    term('cognitive behavioural therapy', 'medical'),
    term('CBT', 'abbreviation'),
  ]),
];

const knowledge: Knowledge = {
  articles: [{ id: article, title: 'The little article', reviewed: '2026-01-02' } as Article],
  concepts,
  sources: [
    { id: 'source', title: 'A source', publisher: 'A publisher', url: 'https://example.org/', listed: '2026-01-01' },
  ],
  helplines: { listed: '2026-01-01', lines: [] },
  lexiconEntries: concepts.flatMap((concept) =>
    concept.terms.map((one) => ({ ...one, concept: concept.id, inflected: false })),
  ),
  senseRules: {},
};

const resolve = ({ sentence, pageConcepts }: DoubtfulMention): SenseDecision =>
  sentence.includes('treat')
    ? { applies: true, score: 0.9, evidence: ['treat', ...pageConcepts] }
    : { applies: null, score: 0.5, evidence: [] };

/** Three concepts, and senses by one rule: “depression” is meant where its sentence says “treat”. */
export const littleEngine: Engine = {
  knowledge,
  concepts: new Map(concepts.map((concept) => [concept.id, concept])),
  lexicon: openLexicon(packKnowledge(knowledge)),
  senses: { resolve, resolveAll: (mentions) => mentions.map(resolve) },
};
