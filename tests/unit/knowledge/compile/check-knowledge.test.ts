import { describe, expect, it, vi } from 'vitest';
import { checkCheaply, checkExamples, checkKnowledge } from '../../../../knowledge/compile/check/check-knowledge';
import { createCheckContext } from '../../../../knowledge/compile/check/context';
import { readKnowledge } from '../../../../knowledge/compile/read/read-knowledge';
import { articlePath, options, sampleArticle, sampleKnowledge, spoil } from './sample-knowledge';

describe('the two stages of the check', () => {
  const article = spoil(sampleArticle, ['to: tarnel', 'to: nowhere'], ['solk medicus', 'suicide solk']);
  const draft = readKnowledge(sampleKnowledge({ [articlePath]: article }));
  const createDecider = vi.fn(() => () => false);
  const withDecider = { ...options, createDecider };

  it('makes nothing that decides senses for the cheap one', () => {
    const context = createCheckContext(draft, withDecider);
    expect(checkCheaply(context).map(({ rule }) => rule)).toEqual(['unknown-id', 'sensitivity']);
    expect(createDecider).not.toHaveBeenCalled();
  });

  it('makes it once for all examples', () => {
    expect(checkExamples(createCheckContext(draft, withDecider)).map(({ rule }) => rule)).toEqual([
      'example-sense',
      'example-sense',
      'example-sense',
    ]);
    expect(createDecider).toHaveBeenCalledTimes(1);
  });

  it('decides no example without its term, which the cheap one refuses', () => {
    const without = spoil(sampleArticle, ['"A chill came over him', '"A cold came over him']);
    const context = createCheckContext(readKnowledge(sampleKnowledge({ [articlePath]: without })), withDecider);
    expect(checkCheaply(context).map(({ rule }) => rule)).toEqual(['ambiguous-term']);
    expect(checkExamples(context)).toHaveLength(2);
  });

  it('finds in both what the whole check finds, in the order of lines', () => {
    const whole = checkKnowledge(draft, withDecider);
    const context = createCheckContext(draft, withDecider);
    expect(new Set(whole)).toEqual(new Set([...checkCheaply(context), ...checkExamples(context)]));
    expect(whole.map(({ line }) => line)).toEqual(whole.map(({ line }) => line).toSorted((a, b) => a - b));
    expect(whole).toHaveLength(5);
  });
});
