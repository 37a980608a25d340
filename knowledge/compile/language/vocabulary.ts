import nlp from 'compromise/three';
import { isFrequent } from './frequent-words';

/** Decides which words an explainer may use without explaining them. */
export interface Vocabulary {
  /** The words of `text` that are neither plain nor part of a term, each once, in order. */
  readonly findHardWords: (text: string) => string[];
  /** Which of the reviewed additions `text` uses. */
  readonly findAdditions: (text: string) => string[];
}

export interface VocabularySources {
  readonly plainWords: ReadonlySet<string>;
  readonly notPlainWords: ReadonlySet<string>;
  /** All names of all concepts. */
  readonly terms: readonly string[];
}

const contractions = new Set(['s', 't', 're', 've', 'll', 'd', 'm']);

export function createVocabulary({ plainWords, notPlainWords, terms }: VocabularySources): Vocabulary {
  const termWords = new Set(terms.flatMap(splitIntoWords));
  const isTaught = (word: string): boolean => termWords.has(word) || plainWords.has(word);
  const isPlain = (word: string): boolean => {
    const stems = listStems(word);
    if (stems.some(isTaught)) return true;
    if (stems.some((stem) => notPlainWords.has(stem))) return false;
    return stems.some(isFrequent) || isFrequent(findLemma(word)) || isTaught(findLemma(word));
  };
  const known = new Map<string, boolean>();
  const isKnown = (word: string): boolean => {
    const decided = known.get(word) ?? isPlain(word);
    known.set(word, decided);
    return decided;
  };
  return {
    findHardWords: (text) => [...new Set(splitIntoWords(text))].filter((word) => !isKnown(word)),
    findAdditions: (text) =>
      splitIntoWords(text).flatMap((word) => listStems(word).find((stem) => plainWords.has(stem)) ?? []),
  };
}

/** Lower-case words; hyphens and apostrophes part them, numbers and what is left of contractions are dropped. */
function splitIntoWords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{N}]*/gu) ?? [];
  return words.filter((word) => !contractions.has(word));
}

const endings: readonly (readonly [RegExp, string])[] = [
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
  [/ves$/, 'f'],
  [/d$/, ''],
  [/ed$/, ''],
  [/ied$/, 'y'],
  [/(.)\1(ed|ing|er)$/, '$1'],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/ly$/, ''],
  [/ily$/, 'y'],
  [/ness$/, ''],
  [/iness$/, 'y'],
  [/er$/, ''],
  [/r$/, ''],
  [/ier$/, 'y'],
  [/est$/, ''],
  [/st$/, ''],
  [/iest$/, 'y'],
];

/** Spellings outside the US beside those of the frequency list, which is of the US. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/our/, 'or'],
  [/is(e|es|ed|ing|ation)$/, 'iz$1'],
  [/ys(e|es|ed|ing)$/, 'yz$1'],
  [/tre(s?)$/, 'ter$1'],
  [/ll(ed|ing|er)$/, 'l$1'],
  [/ogue(s?)$/, 'og$1'],
  [/ae/, 'e'],
  [/fibre/, 'fiber'],
];

/** `word` itself, and what is left of it without one regular ending, in either spelling. */
function listStems(word: string): string[] {
  const spelt = [word, ...spellings.flatMap(([pattern, other]) => replaceIfFound(word, pattern, other))];
  const bare = spelt.flatMap((form) => endings.flatMap(([pattern, stem]) => replaceIfFound(form, pattern, stem)));
  return [...new Set([...spelt, ...bare])];
}

function replaceIfFound(word: string, pattern: RegExp, replacement: string): string[] {
  if (!pattern.test(word)) return [];
  const stem = word.replace(pattern, replacement);
  return stem.length > 2 ? [stem] : [];
}

/** For what endings cannot tell: "taught" is "teach". */
function findLemma(word: string): string {
  const phrase = nlp(word);
  phrase.tag('Verb');
  return phrase.verbs().toInfinitive().text() || word;
}
