import { describe, expect, it } from 'vitest';
import { compileDraft } from '../../../../knowledge/compile/compile-draft';
import { createExampleDecider } from '../../../../knowledge/compile/decide-examples';
import { readKnowledge } from '../../../../knowledge/compile/read/read-knowledge';
import { articlePath, checkFiles, options, sampleArticle, sampleKnowledge, spoil } from './sample-knowledge';

describe('deciding examples', () => {
  const decide = createExampleDecider(compileDraft(readKnowledge(sampleKnowledge())));

  it('decides what it learnt as it was taught', () => {
    expect(decide('Leave the wine to chill before dinner.', 'chill', 'melk')).toBe(false);
    expect(decide('The doctor asked whether the child had a chill.', 'chill', 'melk')).toBe(true);
  });

  it('finds an example that contradicts those beside it', () => {
    const contradicted = spoil(
      sampleArticle,
      ['    applies:\n', '    applies:\n      - "The doctor asked whether the child had a chill and a cough."\n'],
      ['    appliesNot:\n', '    appliesNot:\n      - "The doctor asked whether the child had a chill and a fever."\n'],
    );
    const found = checkFiles(sampleKnowledge({ [articlePath]: contradicted }), {
      ...options,
      createDecider: createExampleDecider,
    });
    expect(found.map(({ rule }) => rule)).toEqual(['example-sense']);
  });

  it('leaves undecided what has no sense rule', () => {
    expect(decide('A solk is a small thing.', 'solk', 'solk')).toBeNull();
  });

  it('finds no example of the sample decided as its opposite', () => {
    expect(checkFiles(sampleKnowledge(), { ...options, createDecider: createExampleDecider })).toEqual([]);
  });
});
