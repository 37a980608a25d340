import { describe, expect, it } from 'vitest';
import type { ConceptId, TermKind } from '../../../../domain/knowledge/index';
import { openLexicon, packLexicon } from '../../../../domain/lexicon/index';
import {
  applyLocalMeanings,
  type Candidate,
  describeDoubts,
  describeVia,
  findLocalMeanings,
  isDoubtful,
  settle,
  spotTerms,
} from '../../../../domain/spotting/index';

const id = (name: string) => name as ConceptId;
const entry = (text: string, concept: string, kind: TermKind = 'plain', ambiguous = false) => ({
  text,
  concept: id(concept),
  kind,
  ambiguous,
});
const concepts = ['cbt', 'depression', 'cold-illness', 'cold-temperature', 'ssri'].map(
  (name) => ({ id: id(name), difficulty: 2, everyday: false }) as const,
);
const lexicon = openLexicon(
  packLexicon(concepts, [
    entry('CBT', 'cbt', 'abbreviation', true),
    entry('cognitive behavioural therapy', 'cbt'),
    entry('SSRI', 'ssri', 'abbreviation'),
    entry('SSRIs', 'ssri', 'abbreviation'),
    entry('depression', 'depression', 'plain', true),
    entry('cold', 'cold-illness', 'plain', true),
    entry('cold', 'cold-temperature', 'plain', true),
  ]),
);
const spot = (text: string): readonly Candidate[] => spotTerms(text, lexicon).candidates;
const read = (text: string) => applyLocalMeanings(text, spot(text), findLocalMeanings(text, lexicon));
const yes = (score: number, ...evidence: string[]) => ({ applies: true, score, evidence });
const no = { applies: false, score: 0.1, evidence: ['as a name'] };
const unknown = { applies: null, score: 0.5, evidence: [] };

describe('doubts', () => {
  it('has none about a term with one unambiguous reading', () => {
    expect(spot('SSRIs help.').map(isDoubtful)).toEqual([false]);
  });

  it('has some about an ambiguous term and about a term of two concepts', () => {
    expect(spot('A cold depression.').map(isDoubtful)).toEqual([true, true]);
  });

  it('are described with the sentence around the mention, one per reading', () => {
    const text = 'It rained. She caught a cold at work. Then it went.';
    const doubts = describeDoubts(text, spot(text)[0]!);
    expect(doubts.map((doubt) => doubt.concept)).toEqual(['cold-illness', 'cold-temperature']);
    expect(doubts[0]!.sentence).toBe('She caught a cold at work.');
    expect(doubts[0]!.sentence.slice(doubts[0]!.start, doubts[0]!.end)).toBe('cold');
  });

  it.each([' ', '-'])('are described within 4,000 units, whatever the text, words parted by “%s”', (gap) => {
    const text = ['a'.repeat(5_000), 'cold', 'b'.repeat(5_000)].join(gap);
    const [doubt] = describeDoubts(text, spot(text)[0]!);
    expect(doubt!.sentence.length).toBeLessThanOrEqual(4_000);
    expect(doubt!.sentence.slice(doubt!.start, doubt!.end)).toBe('cold');
  });
});

describe('settle', () => {
  const cold = spot('a cold')[0]!;

  it('needs no decision where there is no doubt', () => {
    expect(settle(spot('an SSRI')[0]!, null)).toEqual({
      concept: expect.objectContaining({ id: 'ssri' }),
      score: 1,
      reason: { kind: 'one-meaning' },
    });
  });

  it('takes the reading with the highest score among those that apply', () => {
    expect(settle(cold, [yes(0.7), yes(0.9)])?.concept.id).toBe('cold-temperature');
    expect(settle(cold, [yes(0.7, 'caught', 'fever'), no])).toEqual({
      concept: expect.objectContaining({ id: 'cold-illness' }),
      score: 0.7,
      reason: { kind: 'sense', evidence: ['caught', 'fever'] },
    });
  });

  it('passes over what the reader said is not meant, where that has to be decided', () => {
    const notMeant = new Set(['cold-temperature', 'ssri']);
    expect(settle(cold, [yes(0.7), yes(0.9)], notMeant)?.concept.id).toBe('cold-illness');
    expect(settle(cold, [no, yes(0.9)], notMeant)).toBeNull();
    expect(settle(spot('an SSRI')[0]!, null, notMeant)?.concept.id).toBe('ssri');
  });

  it('leaves the undecided unmarked', () => {
    expect(settle(cold, [unknown, no])).toBeNull();
    expect(settle(cold, null)).toBeNull();
  });

  it('says how a concept was found', () => {
    expect(spot('A cold SSRI for depression').map(describeVia)).toEqual(['sense', 'abbreviation', 'sense']);
    expect(spot('cognitive behavioural therapy').map(describeVia)).toEqual(['term']);
  });
});

describe('local meanings', () => {
  const readCbt = (text: string) => read(text).filter(({ start, end }) => text.slice(start, end) === 'CBT');

  it('silence an abbreviation that the text uses for something else', () => {
    expect(readCbt('Computer-based testing (CBT) is cheap. CBT saves paper.')).toEqual([]);
    expect(readCbt('CBT (computer-based testing) is cheap. CBT saves paper.')).toEqual([]);
  });

  it('settle an abbreviation whose long form names its concept', () => {
    const found = readCbt('We offer cognitive behavioural therapy (CBT). Ask for CBT.');
    expect(found.map(describeVia)).toEqual(['defined here', 'defined here']);
    expect(found.map(isDoubtful)).toEqual([false, false]);
    const reason = { kind: 'defined-here', long: 'cognitive behavioural therapy' };
    expect(found.map((candidate) => settle(candidate, null)?.reason)).toEqual([reason, reason]);
  });

  it('say where they stand, brackets included', () => {
    const text =
      'We offer cognitive behavioural therapy (CBT). SSRI, short for selective serotonin reuptake inhibitor.';
    const places = findLocalMeanings(text, lexicon).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual([
      'cognitive behavioural therapy (CBT)',
      'SSRI, short for selective serotonin reuptake inhibitor',
    ]);
  });

  it('are taken from what stands beside the text, if the letters fit', () => {
    const stated = (long: string) => [{ start: 0, end: 3, long }];
    expect(findLocalMeanings('CBT saves paper.', lexicon, stated('computer-based testing'))).toMatchObject([
      { key: 'CBT', long: 'computer-based testing', named: [], start: 0, end: 3 },
    ]);
    expect(findLocalMeanings('CBT saves paper.', lexicon, stated('click for more'))).toEqual([]);
    expect(findLocalMeanings('CBT saves paper.', lexicon, stated(`c${'x'.repeat(100_000)}`))).toEqual([]);
  });

  it('reach the plural and the singular of what was defined', () => {
    const text = 'Single-shot rocket igniters (SSRIs) burn. An SSRI burns.';
    expect(read(text)).toEqual([]);
  });

  it('leave the doubt where the long form only contains a term of the concept', () => {
    const text = 'A cognitive behavioural therapy programme (CBT) began.';
    expect(findLocalMeanings(text, lexicon)).toHaveLength(1);
    expect(readCbt(text).map(isDoubtful)).toEqual([true]);
  });

  it('leave an abbreviation with one health meaning to a long form about health', () => {
    const text = 'SSRIs (serotonin-specific reuptake inhibitors of depression) help.';
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toContain('SSRIs');
  });

  it('leave words that are no abbreviations alone', () => {
    const text = 'A cold (chronic obstructive lung disease) came.';
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toContain('cold');
  });
});
