import type { ConceptId } from '../../domain/knowledge/index';
import { type Lexicon, openLexicon, packLexicon } from '../../domain/lexicon/index';
import { spotTerms } from '../../domain/spotting/index';
import { foldTerm } from '../../domain/text/index';
import type { Bench, BenchInput, BenchRow } from './bench';
import { makeTerms, makeText } from './make-text';
import { measureSideBySide } from './measure';

const LENGTHS = { '10kB': 10_000, '100kB': 100_000, '1MB': 1_000_000, '10MB': 10_000_000 };
const TERM_COUNTS = [500, 2_000, 5_000, 20_000];
/** Of every length as many characters are read in a round, so that no short text is timed by a few ticks of the clock. */
const CHARACTERS_PER_ROUND = 10_000_000;
const TERMS_TEXT_LENGTH = 1_000_000;
const NS_PER_MS = 1_000_000;

/** `spot.growth.*`: what a character costs, as the text grows with the bundled lexicon, and as the lexicon grows. */
const bench: Bench = (input) => [...growText(input), ...growTerms(TERM_COUNTS.map((count) => makeTerms(count, 7)))];
export default bench;

function growText(input: BenchInput): BenchRow[] {
  const lexicon = openLexicon(input.packedLexicon);
  const terms = [...new Set(input.forms.filter((form) => !form.matchCase).map((form) => foldTerm(form.text)))];
  const entries = Object.entries(LENGTHS).map(([label, length]) => {
    const text = makeText(length, terms, 1);
    const repeat = () => {
      let found = 0;
      for (let read = 0; read < CHARACTERS_PER_ROUND; read += length)
        found += spotTerms(text, lexicon).candidates.length;
      return found;
    };
    return [label, repeat] as const;
  });
  const times = measureSideBySide(Object.fromEntries(entries), { rounds: 9, warmUps: 1 });
  return describeGrowth('spot.growth.text', times, CHARACTERS_PER_ROUND);
}

function growTerms(lists: readonly (readonly string[])[]): BenchRow[] {
  const entries = lists.map((terms) => {
    const lexicon = openMadeUp(terms);
    const text = makeText(TERMS_TEXT_LENGTH, terms, 1);
    return [String(terms.length), () => spotTerms(text, lexicon).candidates.length] as const;
  });
  const times = measureSideBySide(Object.fromEntries(entries), { rounds: 30, warmUps: 5 });
  return describeGrowth('spot.growth.terms', times, TERMS_TEXT_LENGTH);
}

function openMadeUp(terms: readonly string[]): Lexicon {
  const id = 'made-up' as ConceptId;
  const entry = (text: string) => ({ text, concept: id, kind: 'plain', ambiguous: false }) as const;
  return openLexicon(packLexicon([{ id, difficulty: 2, everyday: false }], terms.map(entry)));
}

/** Each beside the smallest, which comes first. */
function describeGrowth(name: string, times: Readonly<Record<string, number>>, characters: number): BenchRow[] {
  const perCharacter = Object.entries(times).map(([label, ms]) => [label, (ms * NS_PER_MS) / characters] as const);
  // Integer keys stand in rising order, and the lengths as they were put.
  const [smallest, theirs] = perCharacter[0]!;
  return perCharacter.map(([label, ours]) => {
    return {
      name: `${name}-${label}`,
      unit: 'ns per character',
      ours,
      against: smallest,
      theirs,
      ratio: ours / theirs,
    };
  });
}
