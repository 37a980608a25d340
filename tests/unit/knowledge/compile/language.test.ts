import nlp from 'compromise/three';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFrequent, plainRank } from '../../../../knowledge/compile/language/frequent-words';
import { computeGrade, computeMedian } from '../../../../knowledge/compile/language/grade';
import { NameIndex } from '../../../../knowledge/compile/language/name-index';
import { countWords, splitSentences } from '../../../../knowledge/compile/language/sentences';
import { createVocabulary } from '../../../../knowledge/compile/language/vocabulary';

describe('the grade', () => {
  it('follows the stated formula', () => {
    // 6 words, 2 sentences, 7 syllables
    expect(computeGrade('The cat sat. The dog slumbered.')).toBeCloseTo(0.39 * (6 / 2) + 11.8 * (7 / 6) - 15.59, 6);
  });

  it('counts words of names as two syllables at most', () => {
    const text = 'Norepinephrine helps pain.';
    const names = new NameIndex([
      { text: 'norepinephrine', concept: 'a', matchCase: false },
      { text: 'pain', concept: 'b', matchCase: false },
    ]).findNames(text);
    // norepinephrine 2, helps 1, pain 1
    expect(computeGrade(text, names)).toBeCloseTo(0.39 * 3 + 11.8 * (4 / 3) - 15.59, 6);
  });

  it('is never raised by names', () => {
    const words = fc.array(fc.constantFrom('inflammation', 'pain', 'is', 'a', 'serotonin', 'walk.'), { minLength: 1 });
    const index = new NameIndex(['inflammation', 'pain'].map((text) => ({ text, concept: text, matchCase: false })));
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        return computeGrade(text, index.findNames(text)) <= computeGrade(text);
      }),
    );
  });

  it('takes the middle of the values, or the mean of the two in the middle', () => {
    expect(computeMedian([3, 1, 2])).toBe(2);
    expect(computeMedian([4, 1, 2, 3])).toBe(2.5);
    expect(computeMedian([])).toBe(0);
  });
});

describe('words and sentences', () => {
  it('counts what stands between spaces and dashes', () => {
    expect(countWords("Don't try low-impact exercise – 4 out of 5 do — at once.")).toBe(11);
  });

  it('does not end a sentence at a title or a decimal point', () => {
    expect(splitSentences('See Dr. Smith at 5.5 today. It hurts!')).toEqual([
      'See Dr. Smith at 5.5 today.',
      'It hurts!',
    ]);
  });
});

describe('sentences', () => {
  // The splitter is taken from inside compromise, for speed: an update may change what is there.
  it('are those of compromise, whatever the text', () => {
    const pieces = fc.constantFrom(
      'It hurts. ',
      'See Dr. Smith at 5.5 a.m. today! ',
      'He said “Stop.” Then he left… ',
      'no end',
      ' (perhaps). ',
      'What? - ',
      'The U.K. and e.g. the NHS; ',
      '3. ',
      '\n',
      ' – ',
      "don't ",
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 8 }), (list) => {
        const text = list.join('');
        const sentences = (nlp.tokenize(text).out('array') as string[]).filter((sentence) => countWords(sentence) > 0);
        expect(splitSentences(text)).toEqual(sentences);
      }),
    );
  });
});

describe('names in text', () => {
  const index = new NameIndex([
    { text: 'low-impact exercise', concept: 'exercise', matchCase: false },
    { text: 'ACT', concept: 'therapy', matchCase: true },
    { text: 'pain', concept: 'pain', matchCase: false },
  ]);
  const find = (text: string) => index.findNames(text).map(({ start, end }) => text.slice(start, end));

  it('takes hyphens for spaces and passes over a possessive', () => {
    expect(find("Low impact exercise and pain's end")).toEqual(['Low impact exercise', 'pain']);
  });

  it('does not join words across the end of a sentence', () => {
    expect(find('It is low impact. Exercise more.')).toEqual([]);
  });

  it('finds abbreviations in their own case only', () => {
    expect(find('ACT helps. Act now.')).toEqual(['ACT']);
  });

  it('finds whole words only', () => {
    expect(find('painful paint')).toEqual([]);
  });
});

describe('the vocabulary', () => {
  const vocabulary = createVocabulary({
    plainWords: new Set(['wheeze']),
    notPlainWords: new Set(['trauma']),
    terms: ['inflammatory bowel disease'],
  });

  it.each(['walks', "don't", 'taught', 'colours', 'slowly', 'numbness', 'wheezing', 'inflammatory', 'stopping', '25'])(
    'knows %s',
    (word) => {
      expect(vocabulary.findHardWords(word)).toEqual([]);
    },
  );

  it.each(['cytokine', 'trauma', 'traumas', 'neurotransmitters', 'idiopathic'])('does not know %s', (word) => {
    expect(vocabulary.findHardWords(word)).toEqual([word]);
  });

  it('says which reviewed additions are in use', () => {
    expect(vocabulary.findAdditions('You may wheeze or cough.')).toEqual(['wheeze']);
  });

  it('draws the line at the stated rank', () => {
    expect(plainRank).toBe(8000);
    expect(isFrequent('bulb')).toBe(true);
    expect(isFrequent('tofu')).toBe(false);
  });
});
