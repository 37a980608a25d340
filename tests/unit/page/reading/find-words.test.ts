import { describe, expect, it } from 'vitest';
import type { ConceptId, TermKind } from '../../../../domain/knowledge/index';
import { openLexicon, packLexicon } from '../../../../domain/lexicon/index';
import { spotText } from '../../../../domain/spotting/index';
import { findWords } from '../../../../page/reading/find-words';
import type { Decision } from '../../../../page/reading/sense-desk';

const id = (name: string) => name as ConceptId;
const entry = (text: string, concept: string, kind: TermKind = 'plain', ambiguous = false) => {
  return { text, concept: id(concept), kind, ambiguous };
};
const many = Array.from({ length: 12 }, (_, index) => `word${'abcdefghijkl'[index]}`);
const names = ['cbt', 'depression', 'pain', 'back-pain', 'cold-illness', 'cold-weather', ...many];
const lexicon = openLexicon(
  packLexicon(
    names.map((name) => ({ id: id(name), difficulty: 2, everyday: false })),
    [
      entry('CBT', 'cbt', 'abbreviation', true),
      entry('cognitive behavioural therapy', 'cbt'),
      entry('depression', 'depression', 'plain', true),
      entry('pain', 'pain'),
      entry('back pain', 'back-pain'),
      entry('cold', 'cold-illness', 'plain', true),
      entry('cold', 'cold-weather', 'plain', true),
      ...many.map((name) => entry(name, name)),
    ],
  ),
);

interface Asking {
  /** What is selected; all of the text, unless said otherwise. */
  readonly words?: string;
  readonly page?: string;
  readonly notMeant?: readonly string[];
  readonly applies?: boolean | null;
}

async function find(text: string, { words = text, page = '', notMeant = [], applies = null }: Asking = {}) {
  const start = text.indexOf(words);
  const asked: string[] = [];
  const { terms, isCut } = await findWords(
    text,
    { start, end: start + words.length },
    {
      spot: async (words) => spotText(words, lexicon).candidates,
      meanings: spotText(page, lexicon).meanings,
      notMeant: new Set(notMeant),
      async resolve(doubts) {
        asked.push(...doubts.map((doubt) => doubt.sentence.slice(doubt.start, doubt.end)));
        return doubts.map((): Decision => ({ applies, score: applies ? 0.9 : 0.5, evidence: [] }));
      },
    },
  );
  const found = terms.map(({ concept, text, reason }) => `${text}: ${concept} (${reason?.kind ?? 'undecided'})`);
  return { found, asked, isCut };
}

describe('the words that a reader asks about', () => {
  it('are the longest terms within what is selected', async () => {
    expect((await find('A bad back pain.')).found).toEqual(['back pain: back-pain (one-meaning)']);
    expect((await find('A bad back pain.', { words: 'pain' })).found).toEqual(['pain: pain (one-meaning)']);
    expect((await find('A bad back pain.', { words: 'ack pai' })).found).toEqual([]);
  });

  it('are decided from their whole sentence', async () => {
    expect(await find('Then came the depression.', { words: 'depression', applies: true })).toMatchObject({
      found: ['depression: depression (sense)'],
      asked: ['depression'],
    });
  });

  it.each<[string, Asking]>([
    ['when nothing speaks for it', { applies: null }],
    ['when its sentence speaks against it', { applies: false }],
    ['when the reader said that it is not meant here', { applies: true, notMeant: ['depression'] }],
  ])('are said to be undecided %s', async (_, asking) => {
    expect((await find('The depression.', asking)).found).toEqual(['depression: depression (undecided)']);
  });

  it('mean what the page says, and can mean something where it says something else', async () => {
    const defined = { page: 'Cognitive behavioural therapy (CBT) helps.' };
    expect((await find('CBT', defined)).found).toEqual(['CBT: cbt (defined-here)']);
    const otherwise = { page: 'Computer-based testing (CBT) helps.', applies: true };
    expect(await find('CBT', otherwise)).toMatchObject({ found: ['CBT: cbt (undecided)'], asked: [] });
  });

  it('name all that they can mean where nothing decides', async () => {
    expect((await find('cold')).found).toEqual(['cold: cold-illness (undecided)', 'cold: cold-weather (undecided)']);
  });

  it('are listed once, and decided where one of them is', async () => {
    const text = 'A pain, CBT, and pain; cognitive behavioural therapy.';
    expect((await find(text)).found).toEqual([
      'pain: pain (one-meaning)',
      'cognitive behavioural therapy: cbt (one-meaning)',
    ]);
  });

  it('are all listed from a short selection, the first eight from a long one', async () => {
    const list = many.join(', ');
    expect(await find(list)).toMatchObject({ isCut: false, found: { length: 12 } });
    const long = await find(`${'So he says. '.repeat(25)}${list}`);
    expect(long).toMatchObject({ isCut: true, found: { length: 8 } });
    expect(long.found[0]).toContain('worda');
  });

  it('are none in words that nobody explains', async () => {
    expect(await find('The harbour master.')).toEqual({ found: [], asked: [], isCut: false });
  });
});
