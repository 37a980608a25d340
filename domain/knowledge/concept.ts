/** Identifies a concept, for instance `back-pain`: lower-case words joined by hyphens. */
export type ConceptId = string & { readonly brand: 'ConceptId' };

/** Identifies a bundled article, for instance `backache-and-depression`; also its file name without `.md`. */
export type ArticleId = string & { readonly brand: 'ArticleId' };

export const conceptKinds = [
  'condition',
  'symptom',
  'body-part',
  'substance',
  'medicine',
  'test',
  'treatment',
  'process',
  'measure',
  'person',
  'everyday',
] as const;
export type ConceptKind = (typeof conceptKinds)[number];

/**
 * Why a word names a concept: `plain` is how people say it, `medical` how clinicians do, `synonym` another name,
 * `abbreviation` is matched with its case, `spelling` is the same name spelt otherwise (UK/US, hyphens), `form` is a word that is
 * no name for it, but of the same family (“depressed”), a kind or a part of it (hay fever: allergy), or a brand. The last two are
 * found on pages but not listed among its names.
 */
export const termKinds = ['plain', 'medical', 'synonym', 'abbreviation', 'spelling', 'form'] as const;
export type TermKind = (typeof termKinds)[number];

export const sensitivities = ['none', 'mental-health', 'self-harm', 'eating', 'substance', 'pregnancy'] as const;
export type Sensitivity = (typeof sensitivities)[number];

/** 1: most adults know the word; 2: many have met it; 3: a word for specialists. */
export type Difficulty = 1 | 2 | 3;

export interface Term {
  readonly text: string;
  readonly kind: TermKind;
  /** True when the word also means other things, so that its sense must be decided from the text around it. */
  readonly ambiguous: boolean;
}

/** How a term is said. Syllables are parted by hyphens, the stressed one in capitals; docs/knowledge-format.md has the key. */
export interface Pronunciation {
  readonly name: string;
  /** As in American English. */
  readonly respelling: string;
  /** As in the United Kingdom; null where that is not very different. */
  readonly inUk: string | null;
}

/** What an ambiguous term means when it does not name its concept, and sentences of our own that show both. */
export interface SenseRule {
  readonly term: string;
  readonly elsewhere: string;
  /** Sentences in which the term names the concept. */
  readonly applies: readonly string[];
  /** Sentences in which the same word means something else. */
  readonly appliesNot: readonly string[];
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** ISO date on which we listed this source. */
  readonly listed: string;
}

/** The piece of an article from which an explainer is drawn. */
export interface Passage {
  readonly text: string;
  readonly sectionId: string;
  readonly sectionTitle: string;
}

export interface Concept {
  readonly id: ConceptId;
  /** The everyday name, shown first. */
  readonly plainName: string;
  /** The medical name; equal to `plainName` where there is no other. */
  readonly name: string;
  readonly kind: ConceptKind;
  readonly difficulty: Difficulty;
  readonly sensitivity: Sensitivity;
  readonly terms: readonly Term[];
  /** Of those of its terms that are hard to say. */
  readonly pronunciations: readonly Pronunciation[];
  /** At most 25 words. */
  readonly inShort: string;
  /** 40 to 90 words. */
  readonly more: string;
  readonly article: ArticleId;
  readonly passage: Passage;
  readonly connections: readonly Connection[];
  readonly sources: readonly string[];
}

/** How one concept bears on another; the wording of each type and of its reverse stands in `connection-types.ts`. */
export const connectionTypes = [
  'is-a-kind-of',
  'part-of',
  'can-cause',
  'raises-the-risk-of',
  'lowers-the-risk-of',
  'eases-or-treats',
  'tests-for',
  'acts-on',
  'carries-signals-for',
  'goes-both-ways-with',
] as const;
export type ConnectionType = (typeof connectionTypes)[number];

/** How sure science is of a connection. */
export const evidenceStrengths = ['well-established', 'growing', 'early-or-disputed'] as const;
export type Evidence = (typeof evidenceStrengths)[number];

export interface Connection {
  readonly to: ConceptId;
  readonly type: ConnectionType;
  readonly evidence: Evidence;
  /** One sentence that names both ends. */
  readonly sentence: string;
}
