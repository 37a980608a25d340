import * as fc from 'fast-check';
import { writeLibrary } from '../../../../domain/transfer/index';
import { fullLibrary, NOW } from './libraries';

/** A library file after somebody had it in hand, the file before, and what must come of it. */
export interface Mutation {
  readonly original: string;
  readonly text: string;
  /** `either`: refused, or read as some library that may be. */
  readonly expected: 'refused' | 'equal' | 'either';
}

type Fields = Record<string, unknown>;
interface Library extends Fields {
  readonly highlights: Fields[];
}
/** Changes a parsed file in place, or answers the text of another. `pick` is any number from 0. */
type Change = (library: Library, row: Fields, pick: number) => unknown;

const rowFields = 'id passage address title concepts colour note savedAt changedAt trashedAt'.split(' ');
const notNull = rowFields.filter((field) => field !== 'passage' && field !== 'trashedAt');
const one = <T>(list: readonly T[], pick: number): T => list[pick % list.length]!;
const set = (fields: Fields, name: string, value: unknown) => void Object.assign(fields, { [name]: value });
const deep = (levels: number) => `${'[{"a":'.repeat(levels / 2)}0${'}]'.repeat(levels / 2)}`;

/** Wrong for every field of a row. */
const wrong: readonly unknown[] = [
  true,
  1.5,
  -1,
  {},
  [1],
  [[]],
  { toString: 'x' },
  { type: 'b', props: {}, __html: 'x' },
];
const addresses = [
  'javascript:alert(1)',
  'JAVASCRIPT:x',
  'data:text/html,x',
  'https://a:b@c.example/',
  ' https://a.example',
];
const evilKeys = ['__proto__', 'constructor', 'prototype'];

const refused: Readonly<Record<string, Change>> = {
  'a field less': (_, row, pick) => void delete row[one(rowFields, pick)],
  'a head less': (library, _, pick) => void delete library[one(['format', 'version', 'highlights'], pick)],
  'a wrong type': (_, row, pick) => set(row, one(rowFields, pick), one(wrong, pick >> 4)),
  'a null': (_, row, pick) => set(row, one(notNull, pick), null),
  'a wrong position': (_, row, pick) =>
    set(row, 'passage', { exact: 'a', prefix: '', suffix: '', start: 0, end: one([-1, 0.5, 1e9, '1', null], pick) }),
  'a wrong address': (_, row, pick) => set(row, 'address', one(addresses, pick)),
  'an id twice': (library, row) => void library.highlights.push({ ...row }),
  'a huge text': (_, row, pick) =>
    set(row, one(['id', 'title', 'note', 'colour', 'savedAt'], pick), 'x'.repeat(20_001)),
  'half a pair in a name': (_, row, pick) => {
    const field = one(['id', 'colour', 'changedAt'], pick);
    set(row, field, `${row[field]}\ud800`);
  },
  'an evil key': (_, row, pick) =>
    void Object.defineProperty(row, one(evilKeys, pick), { value: { polluted: true }, enumerable: true }),
  'a newer version': (library, _, pick) => set(library, 'version', 2 + pick),
  'deep nesting': (library, _, pick) =>
    JSON.stringify(library).replace('{', `{"more":${deep(one([14, 100, 100_000], pick))},`),
  'a row that is none': (library, _, pick) => void library.highlights.push(one(wrong, pick) as Fields),
};

const equal: Readonly<Record<string, Change>> = {
  'a field more': (library, row, pick) => set(one([library, row], pick), `more${pick}`, { any: ['thing', pick] }),
  'a huge field more': (_, row) => set(row, 'more', 'x'.repeat(100_000)),
  'no date of export': (library) => void delete library.exportedAt,
  'another order': (library) => void library.highlights.reverse(),
  'a fragment': (_, row) => set(row, 'address', `${row.address}#javascript:alert(1)`),
  'other white space': (library) => ` \n\t${JSON.stringify(library, null, 7)}\r\n`,
};

function anyMutation(expected: Mutation['expected'], changes: Readonly<Record<string, Change>>) {
  const which = fc.constantFrom(...Object.keys(changes));
  return fc.tuple(fullLibrary, which, fc.nat(1_000_000)).map(([rows, name, pick]): Mutation => {
    const original = writeLibrary(rows, NOW).text;
    const library = JSON.parse(original) as Library;
    const changed = changes[name]!(library, one(library.highlights, pick), pick);
    return { original, text: typeof changed === 'string' ? changed : JSON.stringify(library), expected };
  });
}

/** Letters put in place of others, cut out or doubled, wherever it hits. */
const anyDamage = fc
  .tuple(fullLibrary, fc.nat(), fc.nat(40), fc.string({ unit: 'binary', maxLength: 3 }))
  .map(([rows, place, length, letters]): Mutation => {
    const original = writeLibrary(rows, NOW).text;
    const at = place % original.length;
    return { original, text: original.slice(0, at) + letters + original.slice(at + length), expected: 'either' };
  });

/** One letter flipped, as bad memory or a bad disk does. */
const anyFlip = fc.tuple(fullLibrary, fc.nat(), fc.nat(6)).map(([rows, place, bit]): Mutation => {
  const original = writeLibrary(rows, NOW).text;
  const at = place % original.length;
  const flipped = String.fromCharCode(original.charCodeAt(at) ^ (1 << bit));
  return { original, text: original.slice(0, at) + flipped + original.slice(at + 1), expected: 'either' };
});

const anythingElse = fc
  .oneof(fc.json(), fc.string({ unit: 'binary' }))
  .map((text): Mutation => ({ original: '', text, expected: 'refused' }));

export const hostileFiles: Readonly<Record<string, fc.Arbitrary<Mutation>>> = {
  'made wrong on purpose': anyMutation('refused', refused),
  'changed without effect': anyMutation('equal', equal),
  damaged: anyDamage,
  'with a flipped bit': anyFlip,
  'that are no library': anythingElse,
};
