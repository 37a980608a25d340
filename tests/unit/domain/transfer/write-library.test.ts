import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HighlightId, highlightLimits } from '../../../../domain/notes/index';
import { type LibraryPlace, libraryLimits, readLibrary, writeLibrary } from '../../../../domain/transfer/index';
import { anyLibrary, anyWildLibrary, NOW, sample } from './libraries';

const bytes = (text: string) => Buffer.from(text, 'utf8');

function read(text: string) {
  const reading = readLibrary(text);
  if (!reading.ok) throw new Error(`${reading.why}: ${reading.details.join('; ')}`);
  return reading.highlights;
}

describe('writeLibrary', () => {
  it('names the file by the day', () => {
    expect(writeLibrary([], NOW).name).toBe('interplay-2026-11-22.json');
  });

  it('writes an empty library that can be read', () => {
    const { text } = writeLibrary([], NOW);
    expect(text.endsWith('}\n')).toBe(true);
    expect(read(text)).toEqual([]);
  });

  it('writes as docs/library-format.md shows', () => {
    const path = fileURLToPath(new URL('../../../../docs/library-format.md', import.meta.url));
    const example = /```json\n([\s\S]+?)```/.exec(readFileSync(path, 'utf8'))![1]!;
    expect(writeLibrary(read(example), NOW).text).toBe(example);
  });

  it('makes the same text of any order, and leaves the list that it was given as it is', () => {
    const later = { ...sample, id: 'ffffffff-ffff-4fff-8fff-ffffffffffff' as HighlightId };
    const list = Object.freeze([later, sample]);
    expect(writeLibrary(list, NOW)).toEqual(writeLibrary([sample, later], NOW));
  });

  it('keeps what a database adds to its rows out of the file', () => {
    const row = { ...sample, checksum: 'secret', schema: 1, passage: { ...sample.passage!, rank: 3 } };
    expect(writeLibrary([row], NOW)).toEqual(writeLibrary([sample], NOW));
  });

  it('writes neither password nor fragment of an address', () => {
    const address = 'https://reader:secret@example.org/a@b?c=d@e#part';
    expect(read(writeLibrary([{ ...sample, address }], NOW).text)[0]!.address).toBe('https://example.org/a@b?c=d@e');
  });

  it.each([
    ['HTTPS://Example.ORG:443/Ä b', 'https://example.org/%C3%84%20b'],
    ['https:\\\\reader@example.org\\a', 'https://example.org/a'],
    [' file:///home/a.html', 'file:///home/a.html'],
  ])('writes the address %s as a browser does', (address, written) => {
    expect(read(writeLibrary([{ ...sample, address }], NOW).text)[0]!.address).toBe(written);
  });

  it('writes a highlight that is as long as it may be', () => {
    const { exact, context, address, title, concepts, note } = highlightLimits;
    const passage = { exact: '"'.repeat(exact), prefix: '\0'.repeat(context), suffix: '\ud800', start: 0, end: 1e8 };
    const longest = {
      ...sample,
      passage: { ...passage, suffix: '🙂'.repeat(context / 2) },
      address: 'https://a.example/'.padEnd(address, 'x'),
      title: '\n'.repeat(title),
      concepts: Array.from({ length: concepts }, () => sample.concepts[0]!),
      note: 'ё'.repeat(note),
    };
    expect(read(writeLibrary([longest], NOW).text)).toEqual([longest]);
  });
});

describe('export -> import -> export', () => {
  it('loses nothing', () => {
    fc.assert(
      fc.property(anyLibrary, (library) => {
        const again = new Map(read(writeLibrary(library, NOW).text).map((row) => [row.id, row]));
        expect(again).toEqual(new Map(library.map((row) => [row.id, row])));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['ordinary', anyLibrary],
    ['wild', anyWildLibrary],
  ])('gives the same bytes, for %s libraries', (_, libraries) => {
    fc.assert(
      fc.property(libraries, (library) => {
        const first = writeLibrary(library, NOW).text;
        const second = writeLibrary(read(first), NOW).text;
        expect(bytes(second).equals(bytes(first))).toBe(true);
        expect(bytes(first).toString('utf8')).toBe(first);
      }),
      { numRuns: 500 },
    );
  });

  it('cuts a library that is too large for one file into parts, each of which can be read', () => {
    const rows = Array.from({ length: 40_000 }, (_, index) => {
      const id = `${index.toString(16).padStart(8, '0')}${sample.id.slice(8)}` as HighlightId;
      return { ...sample, id, note: index % 1_000 === 0 ? '\u{1F30A}'.repeat(4_000) : sample.note };
    });
    const names: string[] = [];
    const found: string[] = [];
    for (let place: LibraryPlace | null = null, ended = false; !ended; ended = place === null) {
      const part = writeLibrary(rows, NOW, place);
      expect(bytes(part.text).length).toBeLessThanOrEqual(libraryLimits.size);
      names.push(part.name);
      found.push(...read(part.text).map(({ id }) => id));
      place = part.next;
    }
    expect(names.length).toBeGreaterThan(2);
    expect(names.slice(0, 2)).toEqual(['interplay-2026-11-22-part-1.json', 'interplay-2026-11-22-part-2.json']);
    expect(found).toEqual(rows.map(({ id }) => id));
  });

  it('goes on where it stopped, whatever was deleted or saved in between', () => {
    const idOf = (digit: number) => `${digit}${sample.id.slice(1)}` as HighlightId;
    const rows = [1, 2, 3, 5].map((digit) => ({ ...sample, id: idOf(digit) }));
    const place = { part: 2, savedAt: sample.savedAt, id: idOf(2) };
    const now = [...rows.slice(2), { ...sample, id: idOf(7) }];
    const part = writeLibrary(now, NOW, place);
    expect([part.name, part.next]).toEqual(['interplay-2026-11-22-part-2.json', null]);
    expect(read(part.text).map(({ id }) => id)).toEqual([idOf(3), idOf(5), idOf(7)]);
  });

  it('is quick with as many rows as fit into a file', () => {
    const rows = Array.from({ length: 15_000 }, (_, index) => {
      const id = `${index.toString(16).padStart(8, '0')}${sample.id.slice(8)}` as HighlightId;
      return { ...sample, id };
    });
    const { text } = writeLibrary(rows, NOW);
    expect(text.length).toBeGreaterThan(libraryLimits.size * 0.8);
    const start = performance.now();
    expect(read(text).length).toBe(rows.length);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
