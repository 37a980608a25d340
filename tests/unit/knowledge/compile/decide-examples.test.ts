import { describe, expect, it } from 'vitest';
import { compileDraft } from '../../../../knowledge/compile/compile-draft';
import { createExampleDecider } from '../../../../knowledge/compile/decide-examples';
import { readKnowledge } from '../../../../knowledge/compile/read/read-knowledge';
import { checkFiles, options, sampleKnowledge } from './sample-knowledge';

describe('deciding examples', () => {
  const decide = createExampleDecider(compileDraft(readKnowledge(sampleKnowledge())));

  it('does not remember the example that it decides', () => {
    const learnt = 'Leave the wine to chill before dinner.';
    const unlearnt = 'Leave the soup to chill before supper.';
    expect(decide(learnt, 'chill', 'melk')).toBe(decide(unlearnt, 'chill', 'melk'));
  });

  it('leaves undecided what has no sense rule', () => {
    expect(decide('A solk is a small thing.', 'solk', 'solk')).toBeNull();
  });

  it('finds no example of the sample decided as its opposite', () => {
    expect(checkFiles(sampleKnowledge(), { ...options, createDecider: createExampleDecider })).toEqual([]);
  });
});
