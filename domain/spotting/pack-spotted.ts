import type { Reading } from '../lexicon/index';
import type { LocalMeaning } from './local-meaning';
import type { Candidate } from './spot-terms';
import type { SpottedText } from './spot-text';

/** What was spotted in some texts, fit for a message: most texts of a page say nothing, and the same few readings come again. */
export interface PackedSpotted {
  readonly readings: readonly (readonly Reading[])[];
  readonly texts: readonly PackedText[];
}

interface PackedText {
  readonly language: SpottedText['language'];
  readonly words: number;
  /** Four numbers for each candidate: start, end, words before it, and which of the readings. */
  readonly candidates: readonly number[];
  readonly meanings: readonly LocalMeaning[];
}

const NUMBERS = 4;

export function packSpotted(all: readonly SpottedText[]): PackedSpotted {
  const numberOf = new Map<readonly Reading[], number>();
  const findNumber = (readings: readonly Reading[]) => {
    const known = numberOf.get(readings) ?? numberOf.size;
    numberOf.set(readings, known);
    return known;
  };
  const texts = all.map(({ language, words, candidates, meanings }) => ({
    language,
    words,
    candidates: candidates.flatMap((one) => [one.start, one.end, one.wordIndex, findNumber(one.readings)]),
    meanings,
  }));
  return { readings: [...numberOf.keys()], texts };
}

/**
 * Opens what `packSpotted` made of these texts, in their order.
 * @throws {Error} when it cannot have been made of them.
 */
export function openSpotted({ readings, texts }: PackedSpotted, spotted: readonly string[]): SpottedText[] {
  if (texts.length !== spotted.length) throw new Error('what was spotted is not of these texts');
  return texts.map(({ candidates, ...rest }, index) => ({
    ...rest,
    candidates: openCandidates(candidates, readings, spotted[index]!.length),
  }));
}

function openCandidates(packed: readonly number[], all: PackedSpotted['readings'], length: number): Candidate[] {
  const candidates: Candidate[] = [];
  let last = 0;
  for (let i = 0; i + NUMBERS <= packed.length; i += NUMBERS) {
    const [start = -1, end = -1, wordIndex = 0] = packed.slice(i, i + NUMBERS);
    const readings = all[packed[i + NUMBERS - 1]!];
    if (readings === undefined || !(last <= start && start < end && end <= length))
      throw new Error('what was spotted stands outside of its text');
    candidates.push({ start, end, wordIndex, readings });
    last = end;
  }
  return candidates;
}
