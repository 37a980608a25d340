import { describe, expect, it } from 'vitest';
import {
  type Article,
  type ArticleId,
  type Concept,
  type ConceptId,
  type Connection,
  describeConcepts,
  describeExplainer,
  type Helplines,
  type Source,
} from '../../../../domain/knowledge/index';

const id = (name: string) => name as ConceptId;
const articleId = 'sore' as ArticleId;
const source: Source = {
  id: 'page',
  title: 'Page',
  publisher: 'Library',
  url: 'https://example.org/',
  listed: '2026-11-22',
};
const article: Article = {
  id: articleId,
  title: 'Sore',
  summary: 'About soreness.',
  topics: [],
  written: '2026-11-01',
  reviewed: '2026-11-22',
  nextReview: '2027-11-22',
  clinicallyReviewed: false,
  licence: 'CC BY 4.0',
  sources: [],
  sections: [],
  concepts: [],
};
const link = (to: string, evidence: Connection['evidence'] = 'growing'): Connection => ({
  to: id(to),
  type: 'can-cause',
  evidence,
  sentence: `It can cause ${to}.`,
});
const concept = (name: string, more: Partial<Concept> = {}): Concept => ({
  id: id(name),
  plainName: name,
  name,
  kind: 'condition',
  difficulty: 1,
  sensitivity: 'none',
  terms: [{ text: name, kind: 'plain', ambiguous: false }],
  pronunciations: [],
  inShort: `${name} in short`,
  more: `${name} at length`,
  article: articleId,
  passage: { text: `About ${name}.`, sectionId: 'why', sectionTitle: 'Why?' },
  connections: [],
  sources: ['page'],
  ...more,
});
const helplines: Helplines = {
  listed: '2026-11-24',
  lines: [{ places: ['GB'], name: 'A line', reach: 'call', number: '116 123', url: 'https://example.org/' }],
};
const explainAll = (...concepts: Concept[]) => {
  const described = describeConcepts({
    concepts,
    articles: [article],
    sources: [source],
    helplines,
    explainerTerms: {},
  });
  return (concept: ConceptId, pageConcepts: readonly ConceptId[]) => {
    const description = described.get(concept);
    return description === undefined ? null : describeExplainer(description, pageConcepts);
  };
};

describe('an explainer', () => {
  it('says what the concept says, with its article, passage and sources', () => {
    const explainer = explainAll(concept('pain'))(id('pain'), []);
    expect(explainer).toMatchObject({
      plainName: 'pain',
      inShort: 'pain in short',
      passage: 'About pain.',
      article: { id: 'sore', sectionId: 'why', reviewed: '2026-11-22', clinicallyReviewed: false },
      sources: [source],
    });
  });

  it('brings the help lines with a concept of self-harm, and with no other', () => {
    const explain = explainAll(
      concept('pain'),
      concept('grief', { sensitivity: 'mental-health' }),
      concept('suicide', { sensitivity: 'self-harm' }),
    );
    expect(['pain', 'grief', 'suicide'].map((name) => explain(id(name), [])?.help)).toEqual([null, null, helplines]);
  });

  it('is null for a concept that is not bundled', () => {
    expect(explainAll(concept('pain'))(id('itch'), [])).toBeNull();
  });

  it('lists other names without those shown already, other spellings and words that are no names', () => {
    const names = ['Pain', 'ache', 'dolor'].map((text) => ({ text, kind: 'synonym' as const, ambiguous: false }));
    const others = (['spelling', 'form'] as const).map((kind) => ({ text: kind, kind, ambiguous: false }));
    const explain = explainAll(concept('pain', { name: 'dolor', terms: [...names, ...others] }));
    expect(explain(id('pain'), [])?.alsoCalled).toEqual(['ache']);
  });

  it('shows connections from both ends, those on the page first and few others', () => {
    const explain = explainAll(
      concept('pain', { connections: [link('a', 'well-established'), link('b'), link('c'), link('d'), link('e')] }),
      concept('stress', { connections: [link('pain')] }),
      ...['a', 'b', 'c', 'd', 'e'].map((name) => concept(name)),
    );
    const shown = explain(id('pain'), [id('stress'), id('e')])?.connections ?? [];
    expect(shown.map(({ to, onPage, reversed }) => [to, onPage, reversed])).toEqual([
      ['e', true, false],
      ['stress', true, true],
      ['a', false, false],
      ['b', false, false],
      ['c', false, false],
    ]);
  });
});
