/** What the words of a text say of its language; null where they are too few to tell. */
type LanguageGuess = 'english' | 'other' | null;

/** So much of a text is looked at, in UTF-16 units: enough for some forty words. */
const LOOKED_AT = 260;

/** Small words that are frequent in one language and are no words of the others here, or rare ones. */
const ENGLISH = `the of and with that this from by not have has had are were been which what when who their they you your we our
  it its but or if than then these those would could should will can more other into about after before there how`;
const OTHERS = [
  // Spanish, Portuguese, Italian
  `el los las del que y una por para con su sus pero como más muy está este esta entre cuando también sobre todo ser son lo
  os da dos das não uma em pelo pela mais foi ao seu sua il di che è della dei delle nel non sono gli anche più alla dal`,
  // French
  `le les des du et est une qui dans pour pas sur avec ce cette il elle sont au aux par plus se ne ou mais vous nous leur être`,
  // German, Dutch
  `der das und ist nicht ein eine einen mit von den dem des auf für sich auch als wird sind bei nach wie oder aus zu im zur
  het een van niet te zijn met voor dat ook aan er maar om wordt deze naar bij uit`,
  // Swedish, Danish, Norwegian
  `och att det som på av för den till inte har och og ikke til af på er jeg med vi kan eller från`,
  // Polish, Czech
  `się nie jest że jak dla przez oraz są w z na se je že jako pro podle`,
  // Turkish, Indonesian, Vietnamese
  `ve bir bu için ile olarak daha yang dan untuk dengan ini tidak pada adalah và của là một có được`,
  // Finnish, Hungarian, Romanian
  `ja ei että hän mutta kun az és hogy nem egy și pe la cu pentru este sau care`,
];

const english = new Set(splitWords(ENGLISH));
const others = OTHERS.map((list) => new Set(splitWords(list)));

/**
 * Guesses whether a text is in English from its first small words and its alphabet. Takes the same time for any text.
 * Wrong for texts without small words, such as lists of names, on which it answers null.
 */
export function guessLanguage(text: string): LanguageGuess {
  const start = text.slice(0, LOOKED_AT);
  const foreignLetters = start.match(FOREIGN_LETTERS)?.length ?? 0;
  const words = start.toLowerCase().match(WORDS) ?? [];
  if (foreignLetters >= 8 && foreignLetters > words.join('').length) return 'other';
  const count = (list: ReadonlySet<string>) => words.reduce((sum, word) => sum + Number(list.has(word)), 0);
  const here = count(english);
  const elsewhere = others.reduce((most, list) => Math.max(most, count(list)), 0);
  if (elsewhere >= 3 && elsewhere >= 2 * here) return 'other';
  return here >= 2 && here > elsewhere ? 'english' : null;
}

/** Letters of alphabets that English has not, Greek left out: single Greek letters stand in English names of substances. */
const FOREIGN_LETTERS =
  /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}\p{Script=Armenian}\p{Script=Georgian}]/gu;
const WORDS = /\p{Script=Latin}+/gu;

function splitWords(list: string): string[] {
  return list.split(/\s+/);
}
