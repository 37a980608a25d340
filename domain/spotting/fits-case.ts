import { readCharacterClasses, SEPARATOR, SKIP } from '../text/index';

const SHORTEST_UNMISTAKABLE = 5;

/**
 * Whether the text from `start` to `end` is written as an abbreviation must be: letter for letter in its own case, and
 * not merely because everything around is in capitals (“ACT NOW” is no therapy). `exact` null: any case will do.
 */
export function fitsCase(text: string, start: number, end: number, exact: string | null): boolean {
  if (exact === null) return true;
  return equalsButForSeparators(text.slice(start, end), exact) && !isShouted(text, start, end);
}

function equalsButForSeparators(written: string, exact: string): boolean {
  return normalise(written) === normalise(exact);
}

function normalise(text: string): string {
  const classes = readCharacterClasses();
  let out = '';
  for (const character of text) {
    const found = classes[character.charCodeAt(0)];
    if (found === SEPARATOR) out += out.endsWith(' ') ? '' : ' ';
    else if (found !== SKIP) out += character;
  }
  return out;
}

/** Capitals on both sides (or on the only side there is): a heading in capitals, where case tells nothing. */
function isShouted(text: string, start: number, end: number): boolean {
  if (end - start >= SHORTEST_UNMISTAKABLE) return false;
  const before = /([\p{L}]{2,})[^\p{L}.!?]{1,3}$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  const after = /^[^\p{L}.!?]{1,3}([\p{L}]{2,})/u.exec(text.slice(end, end + 24))?.[1];
  const neighbours = [before, after].filter((word) => word !== undefined);
  return neighbours.length > 0 && neighbours.every((word) => word === word.toUpperCase());
}
