import { findOccurrences } from './find-occurrences';
import { wellFormedOf } from './fold-lone-surrogates';
import type { PassageDescription } from './passage-description';

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Context that must agree, counted from the passage's edges outwards, before a place counts as the one that was saved. */
const LEAST_AGREEMENT = 16;
/** A passage this long is hardly there twice: standing alone, it needs no context. */
const TELLING_LENGTH = 64;
/** What stands in a text more often than this, with its context gone, is not worth guessing at. */
const MOST_PLACES = 5_000;

/**
 * Finds a passage letter for letter: where all of its context agrees, nearest to where it stood; else where most of it
 * does. Null when it is gone, or when no place is better than the others: a lost passage is better than a wrong one.
 */
export function findPassage(raw: string, description: PassageDescription): Span | null {
  const text = wellFormedOf(raw);
  const { exact, prefix, suffix } = description;
  if (exact === '') return null;
  const places = findAll(text, exact);
  if (places === null) {
    const whole = findNearest(text, prefix + exact + suffix, description.start - prefix.length);
    return whole < 0 ? null : toSpan(whole + prefix.length, exact);
  }
  const best = chooseBest(text, description, places);
  return best === null ? null : toSpan(best, exact);
}

function toSpan(start: number, exact: string): Span {
  return { start, end: start + exact.length };
}

/** The occurrence of `sought` that starts nearest to `at`, the earlier of two; -1 without any. */
function findNearest(text: string, sought: string, at: number): number {
  let nearest = -1;
  for (const place of findOccurrences(text, sought)) {
    if (nearest >= 0 && Math.abs(place - at) >= Math.abs(nearest - at)) break;
    nearest = place;
  }
  return nearest;
}

/** Every place where `exact` starts, overlapping ones too; null when there are too many to weigh. */
function findAll(text: string, exact: string): number[] | null {
  const places: number[] = [];
  for (const place of findOccurrences(text, exact)) {
    places.push(place);
    if (places.length > MOST_PLACES) return null;
  }
  return places;
}

function chooseBest(text: string, description: PassageDescription, places: readonly number[]): number | null {
  const { exact, prefix, suffix, start } = description;
  let best: number | null = null;
  let bestAgreement = -1;
  for (const place of places) {
    const agreement = countAgreeing(text, description, place);
    const isNearer = best !== null && Math.abs(place - start) < Math.abs(best - start);
    if (agreement < bestAgreement || (agreement === bestAgreement && !isNearer)) continue;
    best = place;
    bestAgreement = agreement;
  }
  const isTelling = places.length === 1 && exact.length >= TELLING_LENGTH;
  const context = prefix.length + suffix.length;
  const needed = isTelling ? 0 : Math.min(LEAST_AGREEMENT, context);
  const isUndecided = bestAgreement === 0 && context > 0 && places.length > 1;
  return bestAgreement < needed || isUndecided ? null : best;
}

/** How many units of prefix and suffix agree, outwards from the passage's edges. */
function countAgreeing(text: string, { exact, prefix, suffix }: PassageDescription, place: number): number {
  let before = 0;
  while (before < prefix.length && text[place - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  const end = place + exact.length;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}
