import { wellFormedOf } from './fold-lone-surrogates';
import type { PassageDescription } from './passage-description';

/** UTF-16 units kept on either side. */
const CONTEXT_UNITS = 64;

/**
 * Describes the passage from `start` to `end` of a text, so that it can be found again when the text has changed around
 * it. A character that the limits would cut in two is taken in whole; in the context it is left out.
 */
export function describePassage(raw: string, start: number, end: number): PassageDescription {
  const text = wellFormedOf(raw);
  const from = isInsideCharacter(text, start) ? start - 1 : start;
  const to = isInsideCharacter(text, end) ? end + 1 : end;
  const first = Math.max(0, from - CONTEXT_UNITS);
  const last = Math.min(text.length, to + CONTEXT_UNITS);
  return {
    exact: text.slice(from, to),
    prefix: text.slice(isInsideCharacter(text, first) ? first + 1 : first, from),
    suffix: text.slice(to, isInsideCharacter(text, last) ? last - 1 : last),
    start: from,
    end: to,
  };
}

/** In a well-formed text, the second half of a character always follows its first. */
function isInsideCharacter(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
