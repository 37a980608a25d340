/**
 * The text with U+FFFD for every half of a surrogate pair that stands alone, which no message, file or database is sure to
 * keep. Its length stays.
 */
export function wellFormedOf(text: string): string {
  return text.toWellFormed();
}
