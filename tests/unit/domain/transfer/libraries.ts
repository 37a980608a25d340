import * as fc from 'fast-check';
import type { PassageDescription } from '../../../../domain/anchoring/index';
import type { ConceptId } from '../../../../domain/knowledge/index';
import { colours, type Highlight, type HighlightId } from '../../../../domain/notes/index';

/** Any text there can be, with line breaks, controls, emoji and, in places, halves of surrogate pairs. */
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
const wellFormed = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
const malformed = fc.string({ unit: anyUnit });

const instant = fc
  .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const position = fc.integer({ min: 0, max: 100_000_000 });
const concept = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,9}){0,3}$/) as fc.Arbitrary<unknown>;

const webAddress = fc
  .webUrl({ withQueryParameters: true, validSchemes: ['http', 'https'] })
  .filter((address) => URL.canParse(address))
  .map((address) => new URL(address).href);
const fileAddress = fc.webPath().map((path) => new URL(`file:///home${path}`).href);

function anyPassage(text: fc.Arbitrary<string>): fc.Arbitrary<PassageDescription> {
  const context = text.map((one) => one.slice(-64));
  return fc.record({
    exact: text.map((one) => one || 'pain'),
    prefix: context,
    suffix: context,
    start: position,
    end: position,
  });
}

function anyHighlight(text: fc.Arbitrary<string>): fc.Arbitrary<Highlight> {
  return fc.record({
    id: fc.uuid({ version: 4 }) as fc.Arbitrary<unknown> as fc.Arbitrary<HighlightId>,
    passage: fc.option(anyPassage(text)),
    address: fc.oneof(webAddress, fileAddress),
    title: text,
    concepts: fc.array(concept as fc.Arbitrary<ConceptId>, { maxLength: 5 }),
    colour: fc.constantFrom(...colours),
    note: text,
    savedAt: instant,
    changedAt: instant,
    trashedAt: fc.option(instant),
  });
}

const byId = { selector: ({ id }: Highlight) => id, maxLength: 12 };

/** Libraries whose text UTF-8 can say. */
export const anyLibrary = fc.uniqueArray(anyHighlight(wellFormed), byId);

/** Libraries with whatever pages may hold. */
export const anyWildLibrary = fc.uniqueArray(anyHighlight(malformed), byId);

export const fullLibrary = fc.uniqueArray(anyHighlight(wellFormed), { ...byId, minLength: 2, maxLength: 5 });

export const NOW = '2026-11-22T18:05:00.000Z';

export const sample: Highlight = {
  id: '3f2b8c1e-5d47-4a90-9e63-0c1d2e3f4a5b' as HighlightId,
  passage: { exact: 'Chronic pain', prefix: 'What is ', suffix: ' and mood', start: 12, end: 24 },
  address: 'https://www.example.org/back-pain?page=2',
  title: 'Living with back pain',
  concepts: ['chronic-pain' as ConceptId],
  colour: 'yellow',
  note: 'Ask about this.',
  savedAt: '2026-11-20T08:15:30.120Z',
  changedAt: '2026-11-21T19:02:11.004Z',
  trashedAt: null,
};

/** A second id, for a second row. */
export const OTHER = '9a1c7d52-08be-4f3d-8a27-5b6c7d8e9f01';

/** A file of any rows, with anything beside them. */
export function describeFile(rows: readonly unknown[], head: object = {}): string {
  return JSON.stringify({ format: 'interplay-library', version: 1, exportedAt: NOW, highlights: rows, ...head });
}

/** A file of two rows, of which the second has another value in one field. */
export function withField(field: string, value: unknown): string {
  return describeFile([sample, { ...sample, id: OTHER, [field]: value }]);
}
