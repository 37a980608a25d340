import type { ConceptId } from '../knowledge/index';
import { findSentence } from '../text/index';
import type { Candidate } from './spot-terms';

/** A candidate in one of its readings, with what its sense is decided from. Offsets are UTF-16 units of `sentence`. */
export interface DoubtfulMention {
  readonly concept: ConceptId;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A sentence sent to the senses engine has at most this many UTF-16 units before the mention, and as many from there:
 * the background refuses sentences over 4,000 units, and text without a space can make them any length.
 */
const MOST_TO_EITHER_SIDE = 2_000;

/** True when the words alone do not say which concept is meant: no reading is beyond doubt, or several concepts remain. */
export function isDoubtful({ readings }: Candidate): boolean {
  const first = readings[0]?.concept.id;
  return readings.every((reading) => reading.ambiguous) || readings.some((reading) => reading.concept.id !== first);
}

/** What has to be decided about a candidate: one request per reading, in the order of its readings. */
export function describeDoubts(text: string, candidate: Candidate): DoubtfulMention[] {
  const found = findSentence(text, candidate);
  const start = Math.max(found.start, candidate.start - MOST_TO_EITHER_SIDE);
  const end = Math.min(found.end, candidate.start + MOST_TO_EITHER_SIDE);
  const sentence = text.slice(start, end);
  const place = { sentence, start: candidate.start - start, end: Math.min(candidate.end, end) - start };
  return candidate.readings.map(({ concept }) => ({ concept: concept.id, ...place }));
}
