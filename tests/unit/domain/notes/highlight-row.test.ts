import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Highlight, packRow, readRow, unpackRow } from '../../../../domain/notes/index';

const highlight: Highlight = {
  id: '3f2b8c1e-6a4d-4b7e-9c55-0d1e2f3a4b5c' as Highlight['id'],
  passage: { exact: 'back pain', prefix: 'has ', suffix: ' now', start: 4, end: 13 },
  address: 'https://example.org/a',
  title: 'A title',
  concepts: ['back-pain' as Highlight['concepts'][number]],
  colour: 'blue',
  note: 'mine',
  savedAt: '2026-01-05T08:15:30.250Z',
  changedAt: '2026-01-05T08:15:30.250Z',
  trashedAt: null,
};

/** Packed with a right checksum, so that only the field itself can be refused. */
const packWith = (fields: object) => packRow({ ...highlight, ...fields } as Highlight, 7);

describe('readRow', () => {
  it('reads what packRow packed, in any order of fields', () => {
    const row = packRow(highlight, 7);
    const turned = Object.fromEntries(Object.entries(row).reverse());
    expect(readRow(turned)).toEqual(row);
    expect(unpackRow(row)).toEqual(highlight);
    expect(readRow(packWith({ passage: null, trashedAt: '2026-02-01T00:00:00.000Z' }))).not.toBeNull();
  });

  it('leaves out fields that nobody asked for', () => {
    const read = readRow({ ...packRow(highlight, 7), extra: '<img>', __html: 'x' });
    expect(read).toEqual(packRow(highlight, 7));
  });

  it.each([
    ['an id in capitals', { id: highlight.id.toUpperCase() }],
    ['an id that is none', { id: 'constructor' }],
    ['a passage without words', { passage: { ...highlight.passage, exact: '' } }],
    ['a passage too long', { passage: { ...highlight.passage, exact: 'x'.repeat(4_001) } }],
    ['a context too long', { passage: { ...highlight.passage, prefix: 'x'.repeat(65) } }],
    ['a place below 0', { passage: { ...highlight.passage, start: -1 } }],
    ['a passage that is a list', { passage: ['back pain'] }],
    ['an address that runs code', { address: 'javascript:alert(1)' }],
    ['an address with a fragment', { address: 'https://example.org/a#b' }],
    ['an address with a password', { address: 'https://me:secret@example.org/' }],
    ['a title that is an element', { title: { type: 'img', props: {} } }],
    ['a title too long', { title: 'x'.repeat(501) }],
    ['concepts that are none', { concepts: ['Back Pain'] }],
    ['too many concepts', { concepts: Array.from({ length: 51 }, (_, i) => `c${i}`) }],
    ['a colour that is none', { colour: 'url(x)' }],
    ['a note too long', { note: 'x'.repeat(20_001) }],
    ['a day that is none', { savedAt: '2026-02-30T00:00:00.000Z' }],
    ['an instant without milliseconds', { changedAt: '2026-02-03T00:00:00Z' }],
    ['a trash day that is a number', { trashedAt: 5 }],
  ])('refuses %s', (_, fields) => {
    expect(readRow(packWith(fields))).toBeNull();
  });

  it.each([0, -1, 1.5, Number.NaN, 2 ** 53, '7'])('refuses %s for a number', (seq) => {
    expect(readRow(packRow(highlight, seq as number))).toBeNull();
  });

  it('refuses anything, and throws at nothing', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (value) => readRow(value) === null));
  });

  it('notices every change of one bit in a text', () => {
    const row = packRow(highlight, 7);
    const texts = ['title', 'note'] as const;
    for (const field of texts)
      for (let i = 0; i < row[field].length; i++)
        for (let bit = 0; bit < 16; bit++) {
          const unit = String.fromCharCode(row[field].charCodeAt(i) ^ (1 << bit));
          const flipped = row[field].slice(0, i) + unit + row[field].slice(i + 1);
          expect(readRow({ ...row, [field]: flipped })).toBeNull();
        }
  });

  it('notices text that wandered from one field to the next', () => {
    const row = packRow({ ...highlight, title: 'ab', note: 'c' }, 7);
    expect(readRow({ ...row, title: 'a', note: 'bc' })).toBeNull();
  });
});
