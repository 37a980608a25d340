import nlp from 'compromise/three';
import type { ConceptKind, TermKind } from '../../../domain/knowledge/index';
import type { ConceptBlock } from '../read/schemas';
import { isAttested } from './frequent-words';

/** A name of a concept as its block states it; `path` leads to it within the block. */
export interface StatedTerm {
  readonly text: string;
  readonly kind: TermKind;
  /** `none`, an irregular plural, or null for the regular one. */
  readonly plural: string | null;
  readonly path: readonly (string | number)[];
}

/** A way in which a term is written: the term itself, its plural or its singular. */
export interface SurfaceForm {
  readonly text: string;
  readonly term: StatedTerm;
  readonly inflected: boolean;
}

/** The plain name, the medical name and the other terms, each once; a term's own entry decides its kind. */
export function listTerms(block: ConceptBlock): StatedTerm[] {
  const written = block.terms.map((entry, index): StatedTerm => {
    const { text, kind, plural } =
      typeof entry === 'string' ? { text: entry } : { kind: undefined, plural: undefined, ...entry };
    return { text, kind: kind ?? 'synonym', plural: plural ?? null, path: ['terms', index] };
  });
  const names: StatedTerm[] = [
    { text: block.plainName, kind: 'plain', plural: null, path: ['plainName'] },
    { text: block.name, kind: 'medical', plural: null, path: ['name'] },
  ];
  const merged = new Map<string, StatedTerm>();
  for (const term of [...names, ...written]) {
    const known = merged.get(term.text);
    merged.set(term.text, known ? mergeTerms(known, term) : term);
  }
  return [...merged.values()];
}

function mergeTerms(name: StatedTerm, written: StatedTerm): StatedTerm {
  const kind = written.kind === 'synonym' || written.kind === 'medical' ? name.kind : written.kind;
  return { ...name, kind, plural: written.plural ?? name.plural };
}

export function listSurfaceForms(terms: readonly StatedTerm[], kind: ConceptKind): SurfaceForm[] {
  const forms = new Map<string, SurfaceForm>();
  for (const term of terms) forms.set(term.text, { text: term.text, term, inflected: false });
  for (const term of terms) {
    for (const text of inflectTerm(term, kind)) {
      if (!forms.has(text)) forms.set(text, { text, term, inflected: true });
    }
  }
  return [...forms.values()];
}

function inflectTerm(term: StatedTerm, kind: ConceptKind): string[] {
  if (term.plural === 'none') return [];
  if (term.plural) return [term.plural];
  if (term.kind === 'abbreviation') return inflectAbbreviation(term.text, kind);
  const parts = /^(.*?)(\p{L}+)$/su.exec(term.text);
  const [before, last] = [parts?.[1] ?? '', parts?.[2] ?? ''];
  if (last.length < 3 || /\b(of|in|with|for|to|from|and)\b/i.test(before)) return [];
  const tags = findTags(term.text);
  if (before !== '' && !tags.has('Noun') && !tags.has('Verb')) return [];
  return inflectNoun(last, tags, kind).map((inflected) => before + inflected);
}

const kindsWithoutAbbreviatedPlural: ReadonlySet<ConceptKind> = new Set(['substance', 'treatment', 'process']);

function inflectAbbreviation(text: string, kind: ConceptKind): string[] {
  return /[\p{Lu}\p{N}]$/u.test(text) && !text.endsWith('S') && !kindsWithoutAbbreviatedPlural.has(kind)
    ? [`${text}s`]
    : [];
}

/** Names that end like plurals and are not, or whose singular is another word. */
const notPlurals = /(ss|us|is|as|ens|eps|herpes|hives|aids|diabetes|rabies|scabies|genes)$/i;

function inflectNoun(word: string, tags: ReadonlySet<string>, kind: ConceptKind): string[] {
  if (tags.has('Plural')) return notPlurals.test(word) ? [] : keepChanged(word, findNumbers(word).singular);
  if (tags.has('Uncountable') || tags.has('Possessive')) return [];
  const { plural } = findNumbers(word);
  return needsAttestation(word, tags, kind) && !isAttested(plural) ? [] : keepChanged(word, plural);
}

function readNoun(word: string) {
  const phrase = nlp(word);
  phrase.tag('Noun');
  return phrase.nouns();
}

interface Numbers {
  readonly singular: string;
  readonly plural: string;
}

/** Many terms end in the same word, and each is asked for several times over; compromise takes some milliseconds. */
const numbersByWord = new Map<string, Numbers>();

function findNumbers(word: string): Numbers {
  const known = numbersByWord.get(word);
  if (known) return known;
  // Both change the phrase that they are asked of.
  const numbers = { singular: readNoun(word).toSingular().text(), plural: readNoun(word).toPlural().text() };
  numbersByWord.set(word, numbers);
  return numbers;
}

function keepChanged(word: string, inflected: string): string[] {
  return inflected !== '' && inflected.toLowerCase() !== word.toLowerCase() ? [inflected] : [];
}

/** True where a regular plural is doubtful: mass nouns, adjectives, verbs, and names from Greek and Latin. */
function needsAttestation(word: string, tags: ReadonlySet<string>, kind: ConceptKind): boolean {
  return kind === 'substance' || !tags.has('Noun') || /(is|ia|us|um|ism|ing|ness)$/i.test(word);
}

interface TaggedTerm {
  readonly tags: readonly string[];
}

const tagsByPhrase = new Map<string, ReadonlySet<string>>();

/** What compromise takes the last word of `phrase` for: in "feeling low" an adjective, which has no plural. */
function findTags(phrase: string): ReadonlySet<string> {
  const known = tagsByPhrase.get(phrase);
  if (known) return known;
  const sentences = nlp(phrase).json() as readonly { readonly terms: readonly TaggedTerm[] }[];
  const tags = new Set(sentences.at(-1)?.terms.at(-1)?.tags ?? []);
  tagsByPhrase.set(phrase, tags);
  return tags;
}
