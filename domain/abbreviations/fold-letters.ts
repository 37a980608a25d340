/** The Latin letter with which the name of a Greek letter starts: "TNF-α" is spelt out as "tumour necrosis factor alpha". */
const greekInitials: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'b',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'e',
  θ: 't',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'u',
  φ: 'p',
  χ: 'c',
  ψ: 'p',
  ω: 'o',
};

function foldUnit(unit: string): string {
  const plain = unit.normalize('NFKD').charAt(0).toLowerCase().charAt(0);
  return greekInitials[plain] ?? plain;
}

/** Whether a text is all ASCII, as most are. */
export function isAscii(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
  return /^[\x00-\x7f]*$/.test(text);
}

/**
 * A test of two expressions that say the same, the first of ASCII only: it is compiled in a fraction of the time that all
 * letters of Unicode take, and on most pages the other is never needed.
 */
export function createTest(plain: RegExp, full: RegExp): (text: string) => boolean {
  return (text) => (isAscii(text) ? plain : full).test(text);
}

/** Lower-cases, drops accents and maps Greek to Latin initials, one UTF-16 unit for one, so that offsets stay true. */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length && isAscii(lower)) return lower;
  return text.replace(/[^ -~]/g, foldUnit).toLowerCase();
}

/** Whether the unit at an offset of folded text is a letter or a digit. */
export function isLetterOrDigit(unit: string | undefined): boolean {
  if (unit === undefined || unit === '') return false;
  return (
    (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9') || (unit > '\u007f' && /[\p{L}\p{N}]/u.test(unit))
  );
}
