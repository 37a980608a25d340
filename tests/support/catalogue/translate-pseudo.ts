/** What the bidirectional algorithm takes as "set this from right to left, letter by letter", and its end. */
const OVERRIDE = '\u202e';
const END = '\u202c';

/**
 * Words of a language that nobody speaks: those of English, stretched by a third as German or Finnish would be, and set from
 * right to left. What was never put into the locale files stands out, and so does what has no room, or does not turn round.
 */
export function translatePseudo(message: string): string {
  return message
    .split(/(\$\d)/)
    .map((piece) => (/^\$\d$/.test(piece) || piece.trim() === '' ? piece : `${OVERRIDE}${stretch(piece)}${END}`))
    .join('');
}

function stretch(words: string): string {
  return words.replace(/[aeiou](?=[a-z])/gi, (vowel) => vowel + vowel.toLowerCase());
}
