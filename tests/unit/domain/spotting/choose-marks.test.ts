import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConceptId } from '../../../../domain/knowledge/index';
import { chooseMarks, type Markable } from '../../../../domain/spotting/index';

const mention = (
  id: string,
  wordIndex: number,
  more: Partial<Markable> & { difficulty?: 1 | 2 | 3; everyday?: boolean } = {},
): Markable => ({
  concept: { id: id as ConceptId, difficulty: more.difficulty ?? 2, everyday: more.everyday ?? false },
  section: more.section ?? 0,
  wordIndex,
  ...(more.inHeading === undefined ? {} : { inHeading: more.inHeading }),
});
const ids = (marks: readonly Markable[]) => marks.map((mark) => `${mark.concept.id}@${mark.wordIndex}`);

describe('chooseMarks', () => {
  it('marks everything when asked to', () => {
    const all = [mention('a', 0), mention('a', 1), mention('b', 2, { everyday: true, inHeading: true })];
    expect(chooseMarks(all, 'all')).toEqual(all);
  });

  it('marks each concept once per section, balanced', () => {
    const mentions = [mention('a', 0), mention('a', 300), mention('a', 310, { section: 1 })];
    expect(ids(chooseMarks(mentions, 'balanced'))).toEqual(['a@0', 'a@310']);
  });

  it('marks each concept once per page and none that most people know, few', () => {
    const mentions = [mention('a', 0), mention('b', 200, { difficulty: 1 }), mention('a', 10, { section: 1 })];
    expect(ids(chooseMarks(mentions, 'few'))).toEqual(['a@0']);
  });

  it('keeps to its budget per hundred words', () => {
    const crowd = ['a', 'b', 'c', 'd', 'e'].map((id, index) => mention(id, index * 10));
    expect(ids(chooseMarks(crowd, 'balanced'))).toEqual(['a@0', 'b@10', 'c@20']);
    expect(ids(chooseMarks([...crowd, mention('f', 101)], 'balanced'))).toContain('f@101');
  });

  it('counts the budget across sections', () => {
    const crowd = ['a', 'b', 'c', 'd'].map((id, index) => mention(id, index, { section: index }));
    expect(ids(chooseMarks(crowd, 'balanced'))).toEqual(['a@0', 'b@1', 'c@2']);
  });

  it('leaves room for the harder words', () => {
    const familiar = ['a', 'b', 'c'].map((id, index) => mention(id, index, { difficulty: 1 }));
    expect(ids(chooseMarks([...familiar, mention('d', 3), mention('e', 4)], 'balanced'))).toEqual([
      'a@0',
      'b@1',
      'd@3',
    ]);
  });

  it('gives a mention that was over budget another chance later', () => {
    const mentions = [mention('a', 0), mention('b', 1), mention('c', 2), mention('d', 3), mention('d', 150)];
    expect(ids(chooseMarks(mentions, 'balanced'))).toEqual(['a@0', 'b@1', 'c@2', 'd@150']);
  });

  it('keeps headings and everyday words calm', () => {
    const mentions = [mention('a', 0, { inHeading: true }), mention('b', 1, { everyday: true }), mention('a', 5)];
    expect(ids(chooseMarks(mentions, 'balanced'))).toEqual(['a@5']);
  });

  it('never unmarks what is above when text is added below', () => {
    const anyMention = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      gap: fc.nat(60),
      newSection: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(anyMention, { maxLength: 40 }),
        fc.nat(40),
        fc.constantFrom('few', 'balanced'),
        (parts, cut, density) => {
          let section = 0;
          let at = 0;
          const mentions = parts.map(({ id, gap, newSection }) => {
            at += gap;
            section += Number(newSection);
            return mention(id, at, { section });
          });
          const whole = chooseMarks(mentions, density);
          expect(chooseMarks(mentions.slice(0, cut), density)).toEqual(
            whole.filter((mark) => mentions.indexOf(mark) < cut),
          );
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
