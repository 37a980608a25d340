import type { ShownEvidence } from '../knowledge/index';
import { type Cue, readCue } from './cue-words';
import { describeGrammar, type Relation } from './describe-grammar';
import { describeWord, type ExampleModel, isFunctionWord } from './example-model';
import type { OwnTerms } from './own-terms';
import { readWords, type Word } from './read-words';
import type { DoubtfulMention } from './sense-decision';
import { stemWord } from './stem-word';

/** All that may speak for or against a mention. */
export interface Witnesses {
  readonly terms: OwnTerms;
  readonly ofTerm: ExampleModel;
  readonly ofAll: ExampleModel;
  /** An example to leave out of the count. */
  readonly without: string | undefined;
}

/** What is known of one word near a mention. */
export interface WordEvidence {
  /** As a reader may see it; empty where it would tell nothing. */
  readonly shown: string;
  /** Words between it and the mention, counted from 1. */
  readonly distance: number;
  readonly relation: Relation;
  /** A term of ours: beyond doubt a health word, or one that is ambiguous itself. Null when it is none. */
  readonly own: 'sure' | 'ambiguous' | null;
  readonly cue: Cue;
  /** Smoothed log-odds among the examples of this term, and of all terms. */
  readonly ofTerm: number;
  readonly ofAll: number;
}

export const grammarKinds = ['title', 'properName', 'verb', 'person', 'money'] as const;
export type GrammarKind = (typeof grammarKinds)[number];

/** Everything that bears on what a mention means, before anything is weighed. */
export interface Evidence {
  /** The concept is one of those everyday words that mean something of their own in medicine: "positive", "mass". */
  readonly isEveryday: boolean;
  readonly words: readonly WordEvidence[];
  /** What the grammar of the sentence shows, with the words that a reader sees for it. */
  readonly grammar: readonly (readonly [GrammarKind, string])[];
  /** How many other concepts page and sentence name beyond doubt: none, one, two or three, four and more. */
  readonly page: { readonly step: 0 | 1 | 2 | 3; readonly words: number; readonly shown: ShownEvidence };
}

/** Reads everything in the sentence and on the page that bears on what a mention means. */
export function readEvidence(mention: DoubtfulMention, witnesses: Witnesses): Evidence {
  const grammar = describeGrammar(mention.sentence, mention.start, mention.end);
  const words = readWords(mention.sentence, mention.start, mention.end).filter((word) => word.distance !== 0);
  return {
    isEveryday: witnesses.terms.kindOf.get(mention.concept) === 'everyday',
    words: keepNearest(words).map((word) => ({
      shown: showWord(word, mention),
      distance: Math.abs(word.distance),
      relation: grammar.relationAt(word.start),
      ...askOf(word, witnesses),
    })),
    grammar: findGrammar(mention, grammar, witnesses.terms),
    page: countPage(mention, words, witnesses.terms),
  };
}

/** Each word once, where it stands nearest. */
function keepNearest(words: readonly Word[]): Word[] {
  const nearest = new Map<string, Word>();
  for (const word of words) {
    const known = nearest.get(word.stem);
    if (!known || Math.abs(known.distance) > Math.abs(word.distance)) nearest.set(word.stem, word);
  }
  return [...nearest.values()];
}

function askOf(word: Word, { terms, ofTerm, ofAll, without }: Witnesses) {
  const features = describeWord(word);
  const sum = (model: ExampleModel, asked: readonly string[]) =>
    asked.reduce((all, feature) => all + model.weigh(feature, without), 0);
  return {
    own: terms.byStem.get(word.stem) ?? null,
    cue: readCue(word.stem),
    ofTerm: sum(ofTerm, features),
    ofAll: sum(
      ofAll,
      features.filter((feature) => !feature.includes(':')),
    ),
  };
}

/** A small word speaks by standing beside the term, so it is shown with it: "in remission". Further off it is not shown. */
function showWord(word: Word, { sentence, start, end }: DoubtfulMention): string {
  if (!isFunctionWord(word.text)) return word.text;
  if (Math.abs(word.distance) > 1) return '';
  return sentence.slice(Math.min(word.start, start), Math.max(word.end, end)).replace(/\s+/g, ' ');
}

/** Verbs that keep the health sense of their noun: "exercise daily", "my knees ache", "she relapsed". */
const verbsInHealth = new Set(
  `exercise ache relapse strain meditate pacing fracture sprain numb consult bleed bruise swell vomit cough sneeze wheeze
  inhale inject vaccinate immunise immunize infect scan screen graft transplant recover heal treat operate stabilise
  stabilize admit discharge refer prescribe dose sedate`
    .split(/\s+/)
    .map(stemWord),
);
/** "His cell" and "her nerve" are no sign of health; "his pain" and "her anxiety" are. */
const personalKinds: ReadonlySet<string | undefined> = new Set(['condition', 'symptom', 'everyday', 'process']);

/** The first names of an author in a list of references: "Briggs MS, et al.", "Ehde DM, Turner JA." */
function isInitials(sentence: string, start: number, end: number): boolean {
  return (
    /^\p{Lu}{2,3}$/u.test(sentence.slice(start, end)) &&
    /\p{Lu}[\p{L}'’-]{1,40} $/u.test(sentence.slice(Math.max(0, start - 42), start)) &&
    /^(?:, (?:\p{Lu}[\p{L}'’-]{1,40} \p{Lu}{1,3}\b|et al\b)| et al\b)/u.test(sentence.slice(end, end + 60))
  );
}

const JOURNAL =
  /\b(?:Journal|Archives|Annals|Proceedings|Transactions|Acta|Bulletin|Reviews?|Advances|Frontiers|Trends|Opinion)((?:[\s,&-]{1,2}(?:of|in|on|and|the|for|\p{Lu}[\p{L}-]{0,30})){0,6})[\s,&]{1,2}$/u;

/** Part of the name of a journal: "Archives of Internal Medicine", "Journal of Bone and Joint Surgery". */
function isInJournalName(sentence: string, start: number): boolean {
  return (
    /^\p{Lu}/u.test(sentence.slice(start, start + 2)) && JOURNAL.test(sentence.slice(Math.max(0, start - 120), start))
  );
}

function findGrammar(
  { sentence, start, end, concept }: DoubtfulMention,
  grammar: ReturnType<typeof describeGrammar>,
  { kindOf, properNames }: OwnTerms,
): (readonly [GrammarKind, string])[] {
  const surface = sentence.slice(start, end);
  const found: (readonly [GrammarKind, string])[] = [];
  if (isInitials(sentence, start, end)) found.push(['title', `${surface} as initials`]);
  else if (isInJournalName(sentence, start)) found.push(['title', `${surface} in the name of a journal`]);
  else if (grammar.hasTitle) found.push(['title', `${surface} as a name`]);
  // A capital says nothing of a term that is a name itself: "has Parkinson's".
  else if (grammar.isName && !properNames.has(stemWord(surface))) found.push(['properName', `${surface} as a name`]);
  if (grammar.isVerb && !verbsInHealth.has(stemWord(surface))) found.push(['verb', `${surface} as a verb`]);
  if (grammar.owner && personalKinds.has(kindOf.get(concept))) found.push(['person', `${grammar.owner} ${surface}`]);
  const money = /[$€£¥]\s?\d[\d.,]{0,12}/.exec(sentence.slice(Math.max(0, start - 80), end + 80));
  if (money) found.push(['money', money[0]]);
  return found;
}

/** The sentence belongs to the page: what it names beyond doubt counts too, but is already shown as a word. */
function countPage(mention: DoubtfulMention, words: readonly Word[], { nameOf, surely }: OwnTerms): Evidence['page'] {
  const elsewhere = mention.pageConcepts.filter((id) => nameOf.has(id));
  const others = new Set([...elsewhere, ...words.flatMap((word) => surely.get(word.stem) ?? [])]);
  others.delete(mention.concept);
  const names = [...new Set(elsewhere)].filter((id) => others.has(id)).slice(0, 2);
  const named = names.map((id) => nameOf.get(id)).join(', ');
  return {
    words: mention.pageWords ?? 0,
    step: others.size >= 4 ? 3 : others.size >= 2 ? 2 : others.size === 1 ? 1 : 0,
    shown: others.size === 0 ? 'no other health word on this page' : named && { onPage: named },
  };
}
