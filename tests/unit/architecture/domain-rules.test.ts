import { describe, expect, test } from 'vitest';
import { checkDomainOrder, checkEntered, checkIndexes, checkSurprises } from '../../support/architecture/domain-rules';
import { plantTree } from './plant-tree';

const sound = plantTree({
  'domain/text/index.ts': ['domain/text/fold-term.ts'],
  'domain/text/fold-term.ts': [],
  'domain/spotting/index.ts': ['domain/spotting/spot-terms.ts'],
  'domain/spotting/spot-terms.ts': ['domain/text/index.ts'],
  'page/marks/index.ts': ['page/marks/mark.ts'],
  'page/marks/mark.ts': ['domain/spotting/index.ts'],
  'entrypoints/glancing/index.ts': ['page/marks/index.ts', 'page/marks/marks.css'],
  'tests/unit/domain/text/fold-term.test.ts': ['domain/text/fold-term.ts'],
});

test('a sound tree is left in peace', () => {
  for (const check of [checkDomainOrder, checkEntered, checkIndexes, checkSurprises]) expect(check(sound)).toEqual([]);
});

describe('the order of the domain', () => {
  test.each([
    ['text', 'spotting'],
    ['lexicon', 'spotting'],
    ['lexicon', 'abbreviations'],
    ['knowledge', 'text'],
    ['spotting', 'senses'],
    ['notes', 'transfer'],
    ['anchoring', 'notes'],
    ['senses', 'notes'],
  ])('domain/%s must not know domain/%s', (from, to) => {
    expect(checkDomainOrder(plantTree({ [`domain/${from}/a.ts`]: [`domain/${to}/index.ts`] }))).toHaveLength(1);
  });

  test('has a place for every part', () => {
    expect(checkDomainOrder(plantTree({ 'domain/weather/index.ts': [] }))).toHaveLength(1);
  });
});

describe('a part', () => {
  test.each([
    ['another part of the domain', 'domain/spotting/spot-terms.ts'],
    ['the page', 'page/marks/mark.ts'],
    ['a command', 'commands/explain.ts'],
    ['the unit test of another part', 'tests/unit/domain/spotting/spot-terms.test.ts'],
  ])('is not entered past its index by %s', (_who, path) => {
    const trespass = plantTree({
      'domain/text/index.ts': [],
      'domain/text/fold-term.ts': [],
      [path]: ['domain/text/fold-term.ts'],
    });
    expect(checkEntered(trespass)).toEqual([`${path} must import domain/text/index, not domain/text/fold-term.ts`]);
  });

  test('of the domain has an index', () => {
    expect(checkIndexes(plantTree({ 'domain/text/fold-term.ts': [] }))).toEqual(['domain/text has no index.ts']);
  });

  test('has a short index', () => {
    expect(checkIndexes(plantTree({ 'domain/text/index.ts': { lines: 30 } }))).toHaveLength(1);
  });

  test('has an index that only passes on', () => {
    expect(checkIndexes(plantTree({ 'page/marks/index.ts': { onlyPassesOn: false } }))).toHaveLength(1);
  });
});

test('the domain asks neither clock nor chance', () => {
  const curious = plantTree({
    'domain/review/due.ts': { surprises: ['Date.now'] },
    'page/card/card.ts': { surprises: ['Date.now'] },
  });
  expect(checkSurprises(curious)).toEqual(['domain/review/due.ts must be given what Date.now would tell']);
});
