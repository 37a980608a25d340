import nlp from 'compromise/three';

/** How a word belongs to the mention: beside it as modifier or head, through a preposition or verb, or not at all. */
export type Relation = 'neighbour' | 'complement' | 'none';

export interface Grammar {
  /** The mention is a verb: "I must stress that". */
  readonly isVerb: boolean;
  /** The mention is (part of) a name: "the Great Depression", "Dr Stroke". */
  readonly isName: boolean;
  /** A title stands before it: "Mrs Gout". */
  readonly hasTitle: boolean;
  /** The word right before that says whose it is: "my", "her"; null when there is none. */
  readonly owner: string | null;
  /** The relation of the word that stands at an offset. */
  readonly relationAt: (offset: number) => Relation;
}

interface Tagged {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tags: ReadonlySet<string>;
  /** Punctuation stands between this word and the next. */
  readonly stops: boolean;
}

/** compromise sees no more than this on either side: enough for the phrase, cheap on hostile text. */
const reach = 120;

/** Describes the part that a mention plays in its sentence. Offsets are those of the sentence. */
export function describeGrammar(sentence: string, start: number, end: number): Grammar {
  const from = snapForward(sentence, Math.max(0, start - reach), start);
  const words = tagWords(sentence.slice(from, Math.min(sentence.length, end + reach)), from);
  const first = words.findIndex((word) => word.end > start && word.start < end);
  if (first < 0) return { isVerb: false, isName: false, hasTitle: false, owner: null, relationAt: () => 'none' };
  const last = words.findLastIndex((word) => word.end > start && word.start < end);
  const relations = new Map([...findComplements(words, first, last), ...findNeighbours(words, first, last)]);
  return {
    isVerb: isVerb(words, first),
    hasTitle: hasTitle(words, first),
    isName: isName(words, first, last, from > 0 || /^\s*["“'(]?\p{Ll}/u.test(sentence)),
    owner: /^(?:my|your|his|her|their|our)$/i.exec(words[first - 1]?.text ?? '')?.[0] ?? null,
    relationAt: (offset) =>
      relations.get(words.findIndex((word) => word.start <= offset && offset < word.end)) ?? 'none',
  };
}

/** The start of the next word, so that none is cut in two. */
function snapForward(sentence: string, from: number, start: number): number {
  if (from === 0) return 0;
  const space = sentence.slice(from, start).search(/\s/);
  return space < 0 ? from : from + space + 1;
}

interface CompromiseTerm {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags?: Set<string>;
}

function tagWords(text: string, offset: number): Tagged[] {
  const words: Tagged[] = [];
  let at = offset;
  const sentences = nlp(text).docs as unknown as readonly (readonly CompromiseTerm[])[];
  for (const { pre, text: word, post, tags } of sentences.flat()) {
    const start = at + pre.length;
    at = start + word.length + post.length;
    if (word !== '')
      words.push({
        text: word,
        start,
        end: start + word.length,
        tags: tags ?? new Set(),
        stops: /[^\s\-‐-–]/.test(post),
      });
  }
  return words;
}

const has = (word: Tagged | undefined, ...tags: string[]): boolean => tags.some((tag) => word?.tags.has(tag) ?? false);
const isNominal = (word: Tagged | undefined) => has(word, 'Noun') && !has(word, 'Pronoun', 'Possessive');

/** A past participle after "is", "felt" … is a state ("she is stressed"), not a deed. */
function isVerb(words: readonly Tagged[], first: number): boolean {
  const word = words[first];
  if (word?.stops && (words[first - 1]?.stops ?? false)) return false; // an item of a list: "anger, stress, jealousy"
  if (!has(word, 'Verb') || has(word, 'Adjective', 'Noun')) return false;
  const opens = first === 0 || words[first - 1]?.stops === true; // the tagger takes "Stress at work …" for an order
  if (!has(word, 'PastTense', 'Participle', 'Gerund')) return !opens;
  const before = words.slice(Math.max(0, first - 3), first).map((other) => other.text.toLowerCase());
  return (
    !before.some((text) =>
      /^(?:be|been|being|is|are|was|were|am|feel\w*|felt|get\w*|got|seem\w*|become|became|so|very|too|more|i'm|he's|she's)$/.test(
        text,
      ),
    ) && /^(?:that|the|a|an|how|what|his|her|its|their|our|this|these)$/i.test(words[first + 1]?.text ?? '')
  );
}

const isCapital = (word: Tagged | undefined) => /^\p{Lu}\p{Ll}+/u.test(word?.text ?? '');

function hasTitle(words: readonly Tagged[], first: number): boolean {
  const before = words[first - 1];
  if (!isCapital(words[first]) || before === undefined) return false;
  return has(before, 'Honorific') || /^(?:Mr|Mrs|Ms|Dr|Sir|Lady|Prof)$/.test(before.text);
}

/** Capitals in running text mark a name; in a heading, where most words have them, they mark nothing. */
function isName(words: readonly Tagged[], first: number, last: number, startsInside: boolean): boolean {
  if (!isCapital(words[first])) return false;
  if (isHeading(words)) return false;
  const opensSentence = (first === 0 && !startsInside) || endsSentence(words[first - 1]);
  return opensSentence ? isCapital(words[last + 1]) && !words[last]?.stops : true;
}

function endsSentence(word: Tagged | undefined): boolean {
  return word?.stops ?? false;
}

function isHeading(words: readonly Tagged[]): boolean {
  const long = words.filter((word) => word.text.length > 3);
  return long.length < 3 ? long.every(isCapital) : long.filter(isCapital).length / long.length > 0.6;
}

function findNeighbours(words: readonly Tagged[], first: number, last: number): [number, Relation][] {
  const found: [number, Relation][] = [];
  for (let at = last + 1; at <= last + 3 && isNominal(words[at]) && !words[at - 1]?.stops; at += 1)
    found.push([at, 'neighbour']);
  for (let at = first - 1; at >= first - 3 && !words[at]?.stops; at -= 1) {
    if (!isNominal(words[at]) && !has(words[at], 'Adjective', 'Gerund')) break;
    found.push([at, 'neighbour']);
  }
  return found;
}

/** What follows through a preposition ("immunity from prosecution"), and the verb or noun that leads to the mention. */
function findComplements(words: readonly Tagged[], first: number, last: number): [number, Relation][] {
  const found: [number, Relation][] = [];
  if (has(words[last + 1], 'Preposition') && !words[last]?.stops) {
    for (let at = last + 2; at <= last + 5 && !words[at - 1]?.stops && !has(words[at], 'Verb'); at += 1) {
      if (has(words[at], 'Noun', 'Adjective')) found.push([at, 'complement']);
    }
  }
  for (let at = first - 1; at >= first - 4 && at >= 0 && !words[at]?.stops; at -= 1) {
    if (!has(words[at], 'Verb', 'Noun') || has(words[at], 'Pronoun', 'Possessive', 'Auxiliary')) continue;
    found.push([at, 'complement']);
    break;
  }
  const verb = words
    .slice(last + 1, last + 4)
    .findIndex((word) => has(word, 'Verb') && !has(word, 'Auxiliary', 'Copula'));
  if (verb >= 0) found.push([last + 1 + verb, 'complement']);
  return found;
}
