/**
 * The text with U+FFFD for every half of a surrogate pair that stands alone (as when a context was cut after 64 units),
 * since such a half survives neither UTF-8 nor every database. The length stays. `toWellFormed`, which Chromium before
 * 111 and Firefox before 119 lack.
 */
export function wellFormedOf(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
