const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;

/** A text with nothing in it that a message or a file would change: halves of characters become U+FFFD, lengths stay. */
export function makeWellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD');
}
