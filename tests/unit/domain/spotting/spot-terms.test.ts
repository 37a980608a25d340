import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConceptId } from '../../../../domain/knowledge/index';
import { type LexiconEntry, openLexicon, packLexicon } from '../../../../domain/lexicon/index';
import { spotTerms } from '../../../../domain/spotting/index';

const entry = (text: string, concept: string, kind: LexiconEntry['kind'] = 'plain'): LexiconEntry => ({
  text,
  concept: concept as ConceptId,
  kind,
  ambiguous: false,
});
const entries = [
  entry('serotonin', 'serotonin'),
  entry('5-HT', 'serotonin', 'abbreviation'),
  entry('back pain', 'back-pain'),
  entry('low back pain', 'back-pain'),
  entry('pain', 'pain'),
  entry('chronic pain', 'chronic-pain'),
  entry('hormones', 'hormone'),
  entry('CBT', 'cbt', 'abbreviation'),
  entry('ACT', 'act', 'abbreviation'),
  entry('TNF-α', 'cytokine', 'abbreviation'),
  entry("Parkinson's disease", 'parkinsons'),
  entry('naïve cell', 'cell'),
  entry('oedema', 'oedema'),
  entry('reflex', 'reflex'),
];
const concepts = [...new Set(entries.map((e) => e.concept))].map((id) => ({
  id,
  difficulty: 2 as const,
  everyday: false,
}));
const lexicon = openLexicon(packLexicon(concepts, entries));
const spot = (text: string) =>
  spotTerms(text, lexicon).candidates.map((c) => `${text.slice(c.start, c.end)}=${c.readings[0]?.concept.id}`);

describe('spotTerms', () => {
  it.each([
    ['finds a term', 'More serotonin here', ['serotonin=serotonin']],
    ['finds it at both ends', 'pain is pain', ['pain=pain', 'pain=pain']],
    ['takes the longest phrase', 'Chronic low back pain', ['low back pain=back-pain']],
    ['falls back to the shorter phrase', 'low back paint, low back', []],
    ['leaves parts of words alone', 'painting Spain serotonins5', []],
    ['leaves identifiers alone', 'pain_score and my_pain', []],
    ['takes a possessive', "serotonin’s role, serotonin's", ['serotonin=serotonin', 'serotonin=serotonin']],
    ['takes an apostrophe inside a term', 'Parkinson’s disease', ['Parkinson’s disease=parkinsons']],
    ['takes capitals', 'SEROTONIN and Back Pain', ['SEROTONIN=serotonin', 'Back Pain=back-pain']],
    [
      'takes hyphen, line break and no-break space',
      'back-pain back\n   pain back\u00a0pain back\u2011pain',
      ['back-pain=back-pain', 'back\n   pain=back-pain', 'back\u00a0pain=back-pain', 'back\u2011pain=back-pain'],
    ],
    [
      'looks through soft hyphens and combining marks',
      'sero\u00adtonin nai\u0308ve cell',
      ['sero\u00adtonin=serotonin', 'nai\u0308ve cell=cell'],
    ],
    ['takes accents and their absence', 'naïve cell, naive cell', ['naïve cell=cell', 'naive cell=cell']],
    ['takes ligatures', 'œdema and re\ufb02ex', ['œdema=oedema', 're\ufb02ex=reflex']],
    ['takes Greek letters', 'TNF-α rose', ['TNF-α=cytokine']],
    ['takes slashes as boundaries', 'pain/serotonin', ['pain=pain', 'serotonin=serotonin']],
    ['minds the case of abbreviations', 'CBT cbt Cbt ACT act', ['CBT=cbt', 'ACT=act']],
    ['takes abbreviations with digits', 'the 5-HT system', ['5-HT=serotonin']],
    ['leaves shouted words alone', 'ACT NOW, BEFORE ACT TWO', []],
    ['leaves addresses alone', 'https://pain.org/pain me@pain.com #pain www.pain.com pain.html', []],
    ['finds nothing in nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(spot(text)).toEqual(expected);
  });

  it('counts the words of the text and before each mention', () => {
    const { candidates, words } = spotTerms('One two low back pain six serotonin', lexicon);
    expect(words).toBe(7);
    expect(candidates.map((c) => c.wordIndex)).toEqual([2, 6]);
  });

  it('agrees with a naive search on random texts', () => {
    const pieces = [
      'pain',
      'back',
      'low',
      'chronic',
      'serotonin',
      'x',
      '5',
      'HT',
      'ACT',
      ' ',
      ' ',
      '-',
      '’s',
      '.',
      '\n',
      'é',
      '\u00ad',
    ];
    const forms = entries.filter((e) => e.kind !== 'abbreviation' && /^[a-z ]+$/.test(e.text)).map((e) => e.text);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const found = spotTerms(text, lexicon).candidates.map((c) => [c.start, c.end]);
        const plain = found.filter(([s, e]) => !/[A-Z5]/.test(text.slice(s, e)));
        expect(plain).toEqual(searchNaively(text, forms));
      }),
      { numRuns: 2_000 },
    );
  });

  it('survives any string and stays within it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let last = 0;
        for (const { start, end } of spotTerms(text, lexicon).candidates) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** The same rule said slowly: at each word start, the longest form that ends where a word ends. */
function searchNaively(text: string, forms: readonly string[]): [number, number][] {
  const found: [number, number][] = [];
  const boundary = (i: number) => i < 0 || i >= text.length || !/[\p{L}\p{N}_]/u.test(text[i]!);
  for (let i = 0; i < text.length; i++) {
    let before = i - 1;
    while (text[before] === '\u00ad') before--;
    if (boundary(i) || !boundary(before)) continue;
    const best = forms
      .map((form) =>
        new RegExp(
          `^${[...form].map((l) => (l === ' ' ? '[\\s\\u00ad-]*[\\s-][\\s\\u00ad-]*' : `\\u00ad*${l}`)).join('')}`,
        ).exec(text.slice(i)),
      )
      .map((m) => (m === null ? 0 : m[0].length))
      .filter((length) => {
        let after = i + length;
        while (text[after] === '\u00ad') after++;
        return boundary(after);
      });
    const length = Math.max(0, ...best);
    if (length === 0) continue;
    found.push([i, i + length]);
    i += length - 1;
  }
  return found;
}
