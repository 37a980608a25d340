import { describe, expect, it } from 'vitest';
import { createCheckContext } from '../../../../../knowledge/compile/check/context';
import { readKnowledge } from '../../../../../knowledge/compile/read/read-knowledge';
import { computeCoverage } from '../../../../../knowledge/compile/report/compute-coverage';
import { computeReport } from '../../../../../knowledge/compile/report/compute-report';
import { describeLists } from '../../../../../knowledge/compile/report/describe-lists';
import { describeReport } from '../../../../../knowledge/compile/report/describe-report';
import { readFrequency } from '../../../../../knowledge/compile/report/read-frequency';
import { options, sampleKnowledge } from '../sample-knowledge';

const table = (...lines: string[]) => lines.join('\n');
const list = table(
  'rank\tterm\tcount\tdf_lay_pages',
  '1\tkidney\t900\t50',
  '2\tMelks\t20\t30',
  '3\tsolk medicus\t20\t10',
  '4\tβ-cell\t5\t70',
  '',
);

describe('a frequency list', () => {
  it('is counted by the pages that have a term, where it says so, else by its counts', () => {
    expect(readFrequency(list, null)).toMatchObject({
      column: 'df_lay_pages',
      rows: [{ term: 'kidney', count: 50 }, {}, {}, {}],
    });
    expect(readFrequency('count\tterm\r\n7\tmelk\r\n', null)).toEqual({
      column: 'count',
      rows: [{ term: 'melk', count: 7 }],
    });
  });

  it('is counted by the column that is asked for', () => {
    expect(readFrequency(list, 'count').rows[0]).toEqual({ term: 'kidney', count: 900 });
  });

  it.each([
    ['a column that it has not', list, 'pages', /no column “pages” among its columns: rank, term, count, df_lay_pages/],
    ['no terms', 'word\tcount\nmelk\t1', null, /no column “term”/],
    ['no counts', 'term\nmelk', null, /no column “count”/],
    ['a count that is no number', 'term\tcount\nmelk\t1\nsolk\tmany', null, /row 2: solk \| many/],
    ['nothing', '', null, /no column “term”/],
  ])('is refused with %s', (_, text, column, message) => {
    expect(() => readFrequency(text, column)).toThrow(message);
  });
});

describe('coverage', () => {
  const context = createCheckContext(readKnowledge(sampleKnowledge()), options);

  it('is the share of occurrences whose term is a form of ours, in any case and number', () => {
    const coverage = computeCoverage(context, readFrequency(list, null));
    expect(coverage).toMatchObject({
      terms: 4,
      coveredTerms: 2,
      occurrences: 160,
      coveredOccurrences: 40,
      share: 0.25,
    });
  });

  it('names what is not covered, met most first, and what cannot be looked for too', () => {
    const { uncovered } = computeCoverage(context, readFrequency(list, null));
    expect(uncovered).toEqual([
      { term: 'β-cell', count: 70 },
      { term: 'kidney', count: 50 },
    ]);
  });

  it('is nothing of an empty list', () => {
    expect(computeCoverage(context, { column: 'count', rows: [] }).share).toBe(0);
  });

  it('is told in a line, and the first twenty terms not covered in a list', () => {
    const rows = Array.from({ length: 30 }, (_, index) => ({ term: `word ${index}`, count: index }));
    const report = computeReport(context, { column: 'count', rows: [...rows, { term: 'melk', count: 435 }] });
    expect(describeReport(report)).toContain('covered: 50.0 % of occurrences (count), 1 of 31 terms');
    expect(describeReport(computeReport(context, null))).not.toContain('covered');
    const shown = describeLists(report, () => false).split('\n');
    expect(shown).toContain('  29  word 29');
    expect(shown).toContain('  10  word 10');
    expect(shown).not.toContain('  9  word 9');
  });
});
