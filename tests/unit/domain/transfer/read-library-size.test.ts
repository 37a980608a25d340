import { describe, expect, it } from 'vitest';
import { libraryLimits, readLibrary } from '../../../../domain/transfer/index';
import { describeFile, sample, withField } from './libraries';

const why = (text: string) => {
  const reading = readLibrary(text);
  return reading.ok ? 'read' : reading.why;
};

describe('the size of a file', () => {
  const { size } = libraryLimits;
  const padded = (note: string) => describeFile([sample], { more: note });
  const room = size - padded('').length;

  it('may be 10 MB and not a byte more', () => {
    expect(why(padded('x'.repeat(room)))).toBe('read');
    expect(why(padded('x'.repeat(room + 1)))).toBe('import_too_large');
  });

  it('counts bytes, not letters', () => {
    for (const [letter, bytes] of [
      ['é', 2],
      ['痛', 3],
      ['🙂', 4],
    ] as const) {
      const fitting = letter.repeat(Math.floor(room / bytes));
      expect(why(padded(fitting))).toBe('read');
      expect(why(padded(fitting + letter))).toBe('import_too_large');
    }
  });

  it.each([
    ['brackets', '['.repeat(size)],
    ['brackets in brackets', '[{"a":'.repeat(100_000)],
    ['quotes', '"'.repeat(size)],
    ['backslashes', `"${'\\'.repeat(size - 1)}`],
    ['an open string', `{"format":"${'x'.repeat(size - 20)}`],
    ['empty rows', describeFile([]).replace('[]', `[${'{},'.repeat(3_000_000)}{}]`)],
    ['100,000 rows of other things', describeFile(Array(100_000).fill({ note: 'x'.repeat(60) }))],
    [
      'one row of many keys',
      describeFile([Object.fromEntries(Array.from({ length: 500_000 }, (_, at) => [`k${at}`, 0]))]),
    ],
    ['a concept that never ends', withField('concepts', [`${'a-'.repeat(4_000_000)}!`])],
    ['an address that never ends', withField('address', `https://${'a@'.repeat(4_000_000)}`)],
    ['an address of 4,000 units', withField('address', `https://${'a@'.repeat(1_990)}`)],
    ['hashes', withField('address', '#'.repeat(9_000_000))],
  ])('does not make it slow: %s', (_, text) => {
    const start = performance.now();
    expect(why(text)).toMatch(/^import_/);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
