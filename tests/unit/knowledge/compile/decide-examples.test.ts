import { describe, expect, it } from 'vitest';
import { compileDraft } from '../../../../knowledge/compile/compile-draft';
import { createExampleDecider } from '../../../../knowledge/compile/decide-examples';
import { readKnowledge } from '../../../../knowledge/compile/read/read-knowledge';
import { checkFiles, options, sampleKnowledge } from './sample-knowledge';

describe('deciding examples', () => {
  const decide = createExampleDecider(compileDraft(readKnowledge(sampleKnowledge())));
  const decideTerm = (sentence: string, term: string, concept: string) => {
    const start = sentence.indexOf(term);
    return decide(sentence, term, concept, { start, end: start + term.length });
  };

  it('asks the engine that decides on pages', () => {
    expect(decideTerm('She woke at night with a chill and went back to bed.', 'chill', 'melk')).toBe(true);
    expect(decideTerm('Leave the wine to chill before dinner.', 'chill', 'melk')).toBe(false);
  });

  it('leaves undecided what has no sense rule', () => {
    expect(decideTerm('A solk is a small thing.', 'solk', 'solk')).toBeNull();
  });

  it('finds the sample decided rightly', () => {
    expect(checkFiles(sampleKnowledge(), { ...options, createDecider: createExampleDecider })).toEqual([]);
  });
});
