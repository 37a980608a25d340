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
    const crowd = ['a', 'b', 'c', 'd'].map((id, index) => mention(id, index * 10, { section: index }));
    expect(ids(chooseMarks(crowd, 'balanced'))).toEqual(['a@0', 'b@10', 'c@20']);
  });

  it('leaves room for the harder words', () => {
    const familiar = ['a', 'b', 'c'].map((id, index) => mention(id, index * 10, { difficulty: 1 }));
    expect(ids(chooseMarks([...familiar, mention('d', 30), mention('e', 40)], 'balanced'))).toEqual([
      'a@0',
      'b@10',
      'd@30',
    ]);
  });

  it('gives a mention that was over budget another chance later', () => {
    const mentions = [mention('a', 0), mention('b', 10), mention('c', 20), mention('d', 30), mention('d', 150)];
    expect(ids(chooseMarks(mentions, 'balanced'))).toEqual(['a@0', 'b@10', 'c@20', 'd@150']);
  });

  it('leaves a list of neighbours a list', () => {
    const list = ['a', 'b', 'c'].map((id, index) => mention(id, index * 2));
    expect(ids(chooseMarks([...list, mention('d', 12)], 'balanced'))).toEqual(['a@0', 'b@2', 'd@12']);
    expect(ids(chooseMarks([...list, mention('d', 120)], 'few'))).toEqual(['a@0', 'd@120']);
  });

  it('leaves alone what the reader knows, and gives its place to others', () => {
    const mentions = ['a', 'b', 'c', 'd'].map((id, index) => mention(id, index * 10));
    const known = new Set(['a', 'x']);
    expect(ids(chooseMarks(mentions, 'all', known))).toEqual(['b@10', 'c@20', 'd@30']);
    expect(ids(chooseMarks(mentions, 'balanced', known))).toEqual(['b@10', 'c@20', 'd@30']);
    expect(ids(chooseMarks(mentions, 'few', known))).toEqual(['b@10']);
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
