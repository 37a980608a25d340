const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** The bytes that a text takes in UTF-8; halves of surrogate pairs count as three, like what they are written as. */
export function countBytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (isHigh(unit) && isLow(text.charCodeAt(at + 1))) {
      bytes += 4;
      at++;
    } else bytes += 3;
  }
  return bytes;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** Past the end of a text the unit is NaN, which is none. */
function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/**
 * Whether more than `most` lists and objects stand within one another in a JSON text. One walk over the units, before
 * anything is parsed; for what is no JSON the answer means nothing.
 */
export function isDeeperThan(text: string, most: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = findStringEnd(text, at);
    else if (isOpening(unit)) {
      depth++;
      if (depth > most) return true;
    } else if (isClosing(unit)) depth--;
  }
  return false;
}

/** The quote that ends the string that begins at `start`; the text's length where none does. */
function findStringEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
}

/** `[` or `{`. */
function isOpening(unit: number): boolean {
  return unit === 0x5b || unit === 0x7b;
}

/** `]` or `}`. */
function isClosing(unit: number): boolean {
  return unit === 0x5d || unit === 0x7d;
}
