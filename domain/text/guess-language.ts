/** What the words of a text say of its language; null where they are too few to tell. */
export type LanguageGuess = 'english' | 'other' | null;

/** So much of a text is looked at, in UTF-16 units: enough for some forty words… */
const LOOKED_AT = 260;
/** …or until so many small words are English, and of every other language at most a third as many. */
const ENOUGH = 6;

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

/** Of the first list. */
const ENGLISH_BIT = 1;

let lists: ReadonlyMap<number, number> | null = null;

/**
 * Guesses whether a text is in English from its first small words and its alphabet. Takes at most the same time for any text, about a
 * microsecond: it is asked of every block of every page. Wrong for texts without small words, such as lists of names, on
 * which it answers null.
 */
export function guessLanguage(text: string): LanguageGuess {
  lists ??= mixLists([ENGLISH, ...OTHERS]);
  const end = Math.min(text.length, LOOKED_AT);
  const counts = new Uint8Array(1 + OTHERS.length);
  let foreign = 0;
  let latin = 0;
  let mix = 0;
  for (let i = 0; i <= end; i++) {
    const unit = i < end ? text.charCodeAt(i) : SPACE;
    const letter = lowerLatin(unit);
    if (letter !== 0) {
      mix = mixLetter(mix, letter);
      latin++;
    } else {
      const bits = mix === 0 ? 0 : (lists.get(mix) ?? 0);
      if (bits !== 0) countLists(counts, bits);
      if ((bits & ENGLISH_BIT) !== 0 && isSurelyEnglish(counts)) return 'english';
      mix = 0;
      if (unit >= FIRST_FOREIGN && isForeign(unit)) foreign++;
    }
  }
  if (foreign >= 8 && foreign > latin) return 'other';
  const [here = 0, ...elsewhere] = counts;
  const most = Math.max(...elsewhere);
  if (most >= 3 && most >= 2 * here) return 'other';
  return here >= 2 && here > most ? 'english' : null;
}

function isSurelyEnglish(counts: Uint8Array): boolean {
  const here = counts[0]!;
  if (here < ENOUGH) return false;
  for (let list = 1; list < counts.length; list++) if (counts[list]! * 3 > here) return false;
  return true;
}

function countLists(counts: Uint8Array, bits: number): void {
  for (let list = 0, left = bits; left !== 0; list++, left >>>= 1) counts[list]! += left & 1;
}

/** By the mix of a word: in which lists it stands, a bit for each. */
function mixLists(all: readonly string[]): ReadonlyMap<number, number> {
  const mixes = new Map<number, number>();
  all.forEach((words, list) => {
    for (const word of words.split(/\s+/)) {
      let mix = 0;
      for (let i = 0; i < word.length; i++) mix = mixLetter(mix, word.charCodeAt(i));
      mixes.set(mix, (mixes.get(mix) ?? 0) | (1 << list));
    }
  });
  return mixes;
}

/** 32 bits that tell words of a few letters apart; never 0, which is no word. */
function mixLetter(mix: number, letter: number): number {
  return (Math.imul(mix, 0x01000193) ^ letter) | 0 || 1;
}

const SPACE = 32;

/** The Latin letter in small; 0 for any other unit. */
function lowerLatin(unit: number): number {
  const small = unit | 0x20;
  if (unit < 0x80) return small >= 97 && small <= 122 ? small : 0;
  if (unit < 0xc0) return 0;
  if (unit < 0xdf) return unit === 0xd7 ? 0 : small;
  if (unit > 0x24f && (unit < 0x1e00 || unit > 0x1eff)) return 0;
  return unit === 0xf7 ? 0 : String.fromCharCode(unit).toLowerCase().charCodeAt(0);
}

/** Letters of alphabets that English has not, Greek left out: single Greek letters stand in English names of substances. */
const FOREIGN: readonly (readonly [number, number])[] = [
  [0x0400, 0x052f], // Cyrillic
  [0x0531, 0x0587], // Armenian
  [0x05d0, 0x05f2], // Hebrew
  [0x0620, 0x06ff], // Arabic
  [0x0904, 0x0939], // Devanagari
  [0x0985, 0x09b9], // Bengali
  [0x0b85, 0x0bb9], // Tamil
  [0x0e01, 0x0e4e], // Thai
  [0x10a0, 0x10ff], // Georgian
  [0x1100, 0x11ff], // Hangul
  [0x3041, 0x30ff], // Hiragana, Katakana
  [0x3400, 0x9fff], // Han
  [0xac00, 0xd7a3], // Hangul
];
const FIRST_FOREIGN = FOREIGN[0]![0];

function isForeign(unit: number): boolean {
  return FOREIGN.some(([from, to]) => unit >= from && unit <= to);
}
