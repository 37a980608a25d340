import { describe, expect, it } from 'vitest';
import type { ConceptId } from '../../../../domain/knowledge/index';
import { type Candidate, describeSections, listSureConcepts } from '../../../../domain/spotting/index';

const block = (words: number, isHeading = false) => ({ words, isHeading, candidates: [] });

describe('describeSections', () => {
  it('begins a section at each heading and counts the words before each block', () => {
    const places = describeSections([block(10), block(3, true), block(20), block(2, true), block(5)]);
    expect(places.map(({ section, wordsBefore }) => [section, wordsBefore])).toEqual([
      [0, 0],
      [1, 10],
      [1, 13],
      [2, 33],
      [2, 35],
    ]);
  });

  it('ends a section without headings after 1,500 words', () => {
    expect(describeSections([block(1_501), block(1), block(1)]).map(({ section }) => section)).toEqual([0, 1, 1]);
  });
});

describe('listSureConcepts', () => {
  it('lists what is named beyond doubt, once, in the order of the text', () => {
    const named = (id: string, ambiguous: boolean): Candidate => ({
      start: 0,
      end: 4,
      wordIndex: 0,
      readings: [{ concept: { id: id as ConceptId, difficulty: 2, everyday: false }, ambiguous, exact: null }],
    });
    const candidates = [named('pain', false), named('cold', true), named('back', false), named('pain', false)];
    expect(listSureConcepts([{ candidates, words: 4 }])).toEqual(['pain', 'back']);
    // The same few words in a book say nothing of what it is about.
    expect(listSureConcepts([{ candidates, words: 50_000 }])).toEqual([]);
  });
});
