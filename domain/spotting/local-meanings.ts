import {
  type AbbreviationDefinition,
  findAbbreviations,
  hasDefiningSigns,
  readStatedForm,
} from '../abbreviations/index';
import type { ConceptId } from '../knowledge/index';
import type { Lexicon, Reading } from '../lexicon/index';
import type { LocalMeaning, StatedForm } from './local-meaning';
import { type Candidate, spotTerms } from './spot-terms';

/** Finds what a text (a page's block, or all of it) says of its own abbreviations, as far as the lexicon can tell. */
export function findLocalMeanings(text: string, lexicon: Lexicon, stated: readonly StatedForm[] = []): LocalMeaning[] {
  const written = hasDefiningSigns(text) ? findAbbreviations(text) : [];
  return [
    ...written.map((found) => {
      const start = Math.min(found.shortStart, found.longStart);
      const end = Math.max(found.shortEnd, found.longEnd);
      // With the bracket that closes it, if one does.
      const closed = end + Number(/[)\]]/.test(text.charAt(end)) && /[([]/.test(text.slice(start, end)));
      return describeMeaning(found, { start, end: closed }, lexicon);
    }),
    ...stated.flatMap(({ start, end, long }) => {
      const found = readStatedForm(text.slice(start, end), long.trim());
      return found === null ? [] : describeMeaning(found, { start, end }, lexicon);
    }),
  ];
}

function describeMeaning(
  { short, long }: AbbreviationDefinition,
  place: { readonly start: number; readonly end: number },
  lexicon: Lexicon,
): LocalMeaning {
  const { candidates } = spotTerms(long, lexicon);
  const whole = candidates.filter(({ start, end }) => start === 0 && end === long.length);
  return { key: describeKey(short), long, named: listConcepts(whole), touched: listConcepts(candidates), ...place };
}

/**
 * Reads abbreviations as the text itself defines them: where the long form names the lexicon's concept, nothing is left
 * to decide; where it names something else ("CBT (computer-based testing)"), the lexicon's reading is dropped. Of
 * several definitions in one text, each may confirm.
 */
export function applyLocalMeanings(
  text: string,
  candidates: readonly Candidate[],
  meanings: readonly LocalMeaning[],
): readonly Candidate[] {
  if (meanings.length === 0 || candidates.length === 0) return candidates;
  const byKey = findGroups(meanings);
  // The same few abbreviations stand in a text again and again.
  const foundFor = new Map<string, readonly LocalMeaning[]>();
  return candidates.flatMap((candidate) => {
    if (candidate.readings.every((reading) => reading.exact === null)) return candidate;
    const written = text.slice(candidate.start, candidate.end);
    const found = foundFor.get(written) ?? byKey.get(describeKey(written)) ?? [];
    foundFor.set(written, found);
    return found.length === 0 ? candidate : (readAsDefined(candidate, found) ?? []);
  });
}

/** A page's meanings are applied to each of its blocks. */
const groupsOf = new WeakMap<readonly LocalMeaning[], ReadonlyMap<string, readonly LocalMeaning[]>>();

function findGroups(meanings: readonly LocalMeaning[]): ReadonlyMap<string, readonly LocalMeaning[]> {
  const groups = groupsOf.get(meanings) ?? groupByKey(meanings);
  groupsOf.set(meanings, groups);
  return groups;
}

function groupByKey(meanings: readonly LocalMeaning[]): ReadonlyMap<string, readonly LocalMeaning[]> {
  const byKey = new Map<string, LocalMeaning[]>();
  for (const meaning of meanings) {
    const group = byKey.get(meaning.key);
    if (group === undefined) byKey.set(meaning.key, [meaning]);
    else group.push(meaning);
  }
  return byKey;
}

/** The candidate with the readings that the definitions leave; null when they leave none. */
function readAsDefined(candidate: Candidate, meanings: readonly LocalMeaning[]): Candidate | null {
  const names = ({ concept }: Reading, { named }: LocalMeaning) => named.includes(concept.id);
  const meant = candidate.readings.filter((reading) => meanings.some((meaning) => names(reading, meaning)));
  if (meant[0] !== undefined) {
    const definedBy = meanings.find((meaning) => names(meant[0]!, meaning))!;
    return { ...candidate, definedBy, readings: meant.map((reading) => ({ ...reading, ambiguous: false })) };
  }
  const left = candidate.readings.filter((reading) => meanings.some((meaning) => isLeft(reading, meaning)));
  return left.length === 0 ? null : { ...candidate, readings: left };
}

/**
 * Whether a reading may stand beside a definition that does not name it. An abbreviation with one health meaning keeps
 * it as long as the long form is about health at all ("SSRI (serotonin-specific reuptake inhibitor)").
 */
function isLeft({ exact, ambiguous, concept }: Reading, { touched }: LocalMeaning): boolean {
  return exact === null || touched.includes(concept.id) || (!ambiguous && touched.length > 0);
}

function listConcepts(candidates: readonly Candidate[]): ConceptId[] {
  return candidates.flatMap((candidate) => candidate.readings.map((reading) => reading.concept.id));
}

/** "S.S.R.I.s" and "SSRIs" are the key "SSRI". */
function describeKey(short: string): string {
  return short.replace(/[\s.\u00AD\u2010-\u2015-]/g, '').replace(/(?<=[\p{Lu}\p{N}])['’]?s$/u, '');
}
