/** Texts on which careless expressions take quadratic time or worse. Each is a piece, repeated to any length. */
const PIECES: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'one capital': 'A',
  'one digit': '7',
  spaces: ' ',
  'line ends': '\n',
  'spaces and a letter': `${' '.repeat(70)}a`,
  'round brackets that open': '(',
  'round brackets that close': ')',
  'both brackets': '([',
  'brackets in one another': `${'('.repeat(40)}a${')'.repeat(40)}`,
  'letters with dots': 'a.',
  'capitals with dots': 'A.',
  'short forms in brackets': 'A(B)',
  'short forms that fit': 'B C (BC) ',
  'one long form, many short ones': 'aa bb cc dd ee ff gg hh (AABBCCDDEE) ',
  'brackets full of introductions': '(or the here also commonly often called known as ',
  'definitions in words': 'abc def, also known as AD, or simply AD, or AD ',
  'stands for': 'AB stands for ',
  quotes: '"',
  'quotes in quotes': '“‘"\'«“‘"\'«a»',
  'apostrophes after letters': "a'",
  'beginnings of addresses': 'http://',
  'one long address': 'a/b.com?c=http://',
  'at signs': 'a@',
  hyphens: '-',
  'letters with hyphens': 'a-',
  'soft hyphens': '\u00ad',
  'letters with soft hyphens': 'a\u00ad',
  'zero-width joiners': 'a\u200d',
  'halves of pairs, high': '\ud800',
  'halves of pairs, low': '\udc00',
  'halves of pairs in turn': '\udc00\ud800a',
  'pairs of surrogates': '🫀',
  'combining marks': 'a\u0301\u0302\u0303\u0304',
  'only combining marks': '\u0301',
  'long words with dots': 'antidisestablishmentarianism.',
  'ends of sentences': 'Dr. Mr. No. Fig. ',
  'questions without space': 'a?!',
  'commas and spaces': 'a, ',
  ligatures: 'ﬁﬂﬀßæ',
  'other alphabets': 'жизньبالعربية漢字',
  'one term': 'depression',
  'terms with dots': 'depression.',
  'terms with spaces': 'depression ',
  'terms in addresses': 'depression://',
  'terms with hyphens': 'pain-',
  'abbreviations in brackets': 'CBT(',
  'abbreviations defined': 'CBT (cognitive behavioural therapy) ',
  'beginnings of phrases': `cognitive${' '.repeat(63)}behavioural${'\u00ad'.repeat(40)} `,
};

export interface HostileText {
  readonly name: string;
  /** A text of so many UTF-16 units. */
  readonly make: (length: number) => string;
}

export function listHostileTexts(): HostileText[] {
  return Object.entries(PIECES).map(([name, piece]) => ({
    name,
    make: (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
  }));
}

/** A text with a term in its middle, so that what is asked of a mention is asked amid all this. */
export function putInMiddle(text: string, term: string): { readonly text: string; readonly start: number } {
  const start = Math.floor((text.length - term.length) / 2);
  return { text: text.slice(0, start) + term + text.slice(start + term.length), start };
}
