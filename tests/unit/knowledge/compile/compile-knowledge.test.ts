import { describe, expect, it } from 'vitest';
import { compileKnowledge } from '../../../../knowledge/compile/compile-knowledge';
import { articlePath, names, options, passage, sampleArticle, sampleKnowledge, spoil } from './sample-knowledge';

function compileSample(article = sampleArticle) {
  const { knowledge, findings } = compileKnowledge(sampleKnowledge({ [articlePath]: article }), options);
  if (!knowledge) throw new Error(JSON.stringify(findings));
  return knowledge;
}

describe('compiling', () => {
  it('gives no knowledge when something is refused', () => {
    const article = spoil(sampleArticle, ['to: tarnel', 'to: nowhere']);
    const { knowledge, findings } = compileKnowledge(sampleKnowledge({ [articlePath]: article }), options);
    expect(knowledge).toBeNull();
    expect(findings).toHaveLength(1);
  });

  it('keeps sections, emphasis, links and lists of the article, without the concept blocks', () => {
    const [article] = compileSample().articles;
    expect(article?.sections.map(({ id, title }) => [id, title])).toEqual([
      ['', ''],
      ['how-does-it-feel', 'How does it feel?'],
      ['what-helps', 'What helps?'],
    ]);
    expect(article?.sections[2]?.blocks.at(-1)).toEqual({
      kind: 'list',
      items: [
        [{ kind: 'text', text: 'Walk a little.' }],
        [
          { kind: 'text', text: 'Sleep ' },
          { kind: 'strong', text: 'well' },
          { kind: 'text', text: ' with ' },
          { kind: 'link', text: 'good advice', url: 'https://example.org/sleep' },
          { kind: 'text', text: '.' },
        ],
      ],
    });
  });

  it('resolves the sources of the article and lists its concepts', () => {
    const [article] = compileSample().articles;
    expect(article?.id).toBe('sample');
    expect(article?.sources.map(({ id, title }) => [id, title])).toEqual([['first-source', 'A page']]);
    expect(article?.concepts).toEqual(names);
  });

  it('says in which section the passage of a concept stands', () => {
    const passages = compileSample().concepts.map((concept) => concept.passage);
    expect(passages[0]).toEqual({
      text: passage('melk'),
      sectionId: 'how-does-it-feel',
      sectionTitle: 'How does it feel?',
    });
    expect(passages[9]?.sectionId).toBe('what-helps');
  });

  it('adds the two names to the terms and marks ambiguous ones', () => {
    expect(compileSample().concepts[0]?.terms).toEqual([
      { text: 'melk', kind: 'plain', ambiguous: false },
      { text: 'melk medicus', kind: 'medical', ambiguous: false },
      { text: 'chill', kind: 'synonym', ambiguous: true },
    ]);
  });

  it('lists every surface form with its concept, inflected ones as ambiguous as their term', () => {
    const forms = compileSample().lexiconEntries.filter((entry) => entry.concept === 'melk');
    expect(forms).toContainEqual({
      text: 'melks',
      concept: 'melk',
      kind: 'plain',
      ambiguous: false,
      inflected: true,
    });
    expect(forms).toContainEqual({
      text: 'chills',
      concept: 'melk',
      kind: 'synonym',
      ambiguous: true,
      inflected: true,
    });
  });

  it('gives sense rules for the concepts that have any', () => {
    const { senseRules } = compileSample();
    expect(Object.keys(senseRules)).toEqual(['melk']);
    expect(Object.values(senseRules)[0]?.[0]?.applies).toHaveLength(3);
  });
});
