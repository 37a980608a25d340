import { describe, expect, it } from 'vitest';
import { listNearest } from '../../../../components/article/list-nearest';
import type { ArticleHead } from '../../../../domain/knowledge/index';

const head = (id: string, ...topics: string[]) => ({ id, topics }) as unknown as ArticleHead;

describe('listNearest', () => {
  it('puts those with most topics in common first, and leaves the order of the rest', () => {
    const others = [head('food', 'food'), head('sleep', 'sleep', 'mood'), head('genes'), head('pain', 'pain', 'mood')];
    const listed = listNearest(head('back', 'pain', 'mood'), others);
    expect(listed.map(({ id }) => id)).toEqual(['pain', 'sleep', 'food', 'genes']);
  });
});
