import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { colours, type Highlight } from '../../../../domain/notes/index';
import { type LibraryReading, planImport, readLibrary, writeLibrary } from '../../../../domain/transfer/index';
import { NOW, sample } from './libraries';
import { hostileFiles, type Mutation } from './mutations';

/** 2,000 in all, the wrong ones most. */
const RUNS: Readonly<Record<string, number>> = {
  'made wrong on purpose': 1_000,
  'changed without effect': 200,
  damaged: 400,
  'with a flipped bit': 300,
  'that are no library': 100,
};

/** What a highlight may be, said a second time and in another way. */
const text = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    v.check((one) => !/\p{Surrogate}/u.test(one)),
  );
const instant = v.pipe(v.string(), v.length(24), v.isoTimestamp(), v.endsWith('Z'));
const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1e8));
const isSafe = (address: string) => {
  const { protocol, username, password, hash, href } = new URL(address);
  return /^(https?|file):$/.test(protocol) && username + password + hash === '' && !href.includes('#');
};
const highlight = v.strictObject({
  id: v.pipe(
    v.string(),
    v.uuid(),
    v.check((id) => id === id.toLowerCase() && id[14] === '4'),
  ),
  passage: v.nullable(
    v.strictObject({
      exact: v.pipe(text(4_000), v.nonEmpty()),
      prefix: text(64),
      suffix: text(64),
      start: place,
      end: place,
    }),
  ),
  address: v.pipe(text(4_000), v.url(), v.check(isSafe)),
  title: text(500),
  concepts: v.pipe(v.array(v.pipe(v.string(), v.slug(), v.maxLength(80))), v.maxLength(50)),
  colour: v.picklist(colours),
  note: text(20_000),
  savedAt: instant,
  changedAt: instant,
  trashedAt: v.nullable(instant),
});
const highlights = v.pipe(
  v.array(highlight),
  v.check((rows) => new Set(rows.map(({ id }) => id)).size === rows.length),
);

const detail = /^(row \d+(, [a-zA-Z.]+(, number \d+)?)?|row \d+ and after|file|format|version|highlights): ./;

function checkRefusal(reading: LibraryReading & { readonly ok: false }): void {
  expect(reading.why).toMatch(/^import_(too_large|not_json|not_ours|newer|bad_rows)$/);
  for (const one of reading.details) expect(one).toMatch(detail);
  if (reading.why === 'import_bad_rows') expect(reading.details).not.toEqual([]);
}

function checkReading(rows: readonly Highlight[]): void {
  expect(v.safeParse(highlights, rows).issues).toBeUndefined();
  expect(rows.every((row) => Object.getPrototypeOf(row) === Object.prototype)).toBe(true);
  const again = readLibrary(writeLibrary(rows, NOW).text);
  expect(again.ok && planImport(new Map(rows.map((row) => [row.id, row])), again.highlights).same).toBe(rows.length);
}

function checkMutation({ original, text, expected }: Mutation): void {
  const reading = readLibrary(text);
  if (!reading.ok) checkRefusal(reading);
  else checkReading(reading.highlights);
  if (expected === 'refused') expect(reading.ok).toBe(false);
  if (expected === 'equal') expect(reading.ok && writeLibrary(reading.highlights, NOW).text).toBe(original);
}

describe('imports', () => {
  it('are tried 2,000 times', () => {
    expect(Object.keys(RUNS)).toEqual(Object.keys(hostileFiles));
    expect(Object.values(RUNS).reduce((sum, runs) => sum + runs)).toBe(2_000);
  });

  it.each(Object.entries(hostileFiles))('%s are refused with a reason, or harmless', (kind, files) => {
    fc.assert(fc.property(files, checkMutation), { numRuns: RUNS[kind]! });
  });

  it('leave no trace on what every object inherits', () => {
    const inherited = () => JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
    const before = inherited();
    fc.assert(
      fc.property(hostileFiles['made wrong on purpose']!, ({ text }) => void readLibrary(text)),
      { numRuns: 100 },
    );
    expect(inherited()).toBe(before);
    expect(sample).not.toHaveProperty('polluted');
  });
});
