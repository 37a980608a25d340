import * as v from 'valibot';
import {
  conceptKinds,
  connectionTypes,
  evidenceStrengths,
  sensitivities,
  termKinds,
} from '../../../domain/knowledge/index';

const text = v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('must not be empty'));
const slug = v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'));
const isoDay = v.pipe(text, v.isoDate('must be a day like 2026-11-22'));
const wholeNumber = v.pipe(v.number('must be a number'), v.integer('must be a whole number'), v.minValue(0));
const list = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item, 'must be a list'), v.nonEmpty('must have at least one entry'));

export const frontMatterSchema = v.strictObject({
  title: text,
  summary: text,
  topics: list(slug),
  written: isoDay,
  reviewed: isoDay,
  nextReview: isoDay,
  clinicallyReviewed: v.boolean('must be true or false'),
  /** The reading afresh by somebody other than the writer: when, how many concepts were read, how many were changed. */
  crossRead: v.optional(v.strictObject({ on: isoDay, concepts: wholeNumber, mended: wholeNumber })),
  licence: text,
  sources: list(slug),
});
export type FrontMatter = v.InferOutput<typeof frontMatterSchema>;

const termSchema = v.union(
  [text, v.strictObject({ text, kind: v.optional(v.picklist(termKinds)), plural: v.optional(text) })],
  'must be a word or { text, kind, plural }; kind is one of plain, medical, synonym, abbreviation, spelling',
);

const connectionSchema = v.strictObject({
  to: slug,
  type: v.picklist(connectionTypes),
  evidence: v.picklist(evidenceStrengths),
  sentence: text,
});

const senseRuleSchema = v.strictObject({
  term: text,
  elsewhere: text,
  applies: v.array(text, 'must be a list of sentences'),
  appliesNot: v.array(text, 'must be a list of sentences'),
});

export const conceptSchema = v.strictObject({
  id: slug,
  plainName: text,
  name: text,
  kind: v.picklist(conceptKinds),
  difficulty: v.picklist([1, 2, 3]),
  sensitivity: v.picklist(sensitivities),
  terms: v.optional(v.array(termSchema, 'must be a list'), []),
  passage: text,
  inShort: text,
  more: text,
  connections: v.optional(v.array(connectionSchema, 'must be a list'), []),
  sources: v.array(slug, 'must be a list of source ids'),
  ambiguous: v.optional(v.array(senseRuleSchema, 'must be a list'), []),
});
export type ConceptBlock = v.InferOutput<typeof conceptSchema>;

const httpsAddress = v.pipe(text, v.regex(/^https:\/\/\S+$/, 'must be an https address'));

export const helplinesSchema = v.strictObject({
  listed: isoDay,
  lines: list(
    v.strictObject({
      places: list(v.pipe(text, v.regex(/^[A-Z]{2}$/, 'must be a country code like GB'))),
      name: text,
      reach: v.picklist(['call', 'call or text']),
      number: v.pipe(text, v.regex(/^\d[\d ]*$/, 'must be digits and spaces, in quotes')),
      url: httpsAddress,
    }),
  ),
});

export const sourcesSchema = v.record(
  slug,
  v.strictObject({
    title: text,
    publisher: text,
    url: httpsAddress,
    listed: isoDay,
  }),
);

/** A term and how it is said; "uk" only where that is very different. */
export const pronunciationsSchema = v.record(
  text,
  v.union([text, v.strictObject({ us: text, uk: text })], 'must be a respelling or { us, uk }'),
);

/** `pattern` is a regular expression without flags or word boundaries: it is matched as whole words in any case. */
export const wordingsSchema = v.array(
  v.strictObject({ pattern: text, instead: text, why: text, exceptInNames: v.optional(v.boolean(), false) }),
);
export type Wording = v.InferOutput<typeof wordingsSchema>[number];

const words = v.array(text, 'must be a list of words');
/** For each sensitivity, words that no concept's names may contain without that sensitivity. */
export const sensitiveWordsSchema = v.strictObject({
  'self-harm': words,
  'mental-health': words,
  eating: words,
  substance: words,
  pregnancy: words,
});
export type SensitiveWords = v.InferOutput<typeof sensitiveWordsSchema>;
