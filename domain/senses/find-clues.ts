import { readCue } from './cue-words';
import { describeGrammar, type Grammar } from './describe-grammar';
import { describeWord, type ExampleModel, isFunctionWord } from './example-model';
import type { OwnTerms } from './own-terms';
import { readWords, type Word } from './read-words';
import type { Clue, DoubtfulMention } from './sense-decision';
import { stemWord } from './stem-word';
import { weights } from './weights';

/** All that may speak for or against a mention. */
export interface Witnesses {
  readonly terms: OwnTerms;
  readonly ofTerm: ExampleModel;
  readonly ofAll: ExampleModel;
  /** An example to leave out of the count. */
  readonly without: string | undefined;
}

/** Everything in the sentence and on the page that bears on what a mention means. */
export function findClues(mention: DoubtfulMention, witnesses: Witnesses): Clue[] {
  const grammar = describeGrammar(mention.sentence, mention.start, mention.end);
  const words = readWords(mention.sentence, mention.start, mention.end).filter((word) => word.distance !== 0);
  return [
    ...findWordClues(mention, words, grammar, witnesses),
    ...findGrammarClues(mention, grammar, witnesses.terms),
    ...findPageClues(mention, words, witnesses.terms),
  ];
}

/** Each word once, where it stands nearest. */
function findWordClues(
  mention: DoubtfulMention,
  words: readonly Word[],
  grammar: Grammar,
  witnesses: Witnesses,
): Clue[] {
  const nearest = new Map<string, Word>();
  for (const word of words) {
    const known = nearest.get(word.stem);
    if (!known || Math.abs(known.distance) > Math.abs(word.distance)) nearest.set(word.stem, word);
  }
  return [...nearest.values()].map((word) => {
    const near = 1 / (1 + (Math.abs(word.distance) - 1) / weights.halfDistance);
    const relation = weights.relation[grammar.relationAt(word.start)];
    return { shown: showWord(word, mention), weight: weighWord(word, witnesses) * near * relation };
  });
}

function weighWord(word: Word, { terms, ofTerm, ofAll, without }: Witnesses): number {
  let sum = terms.byStem.get(word.stem) ?? readCue(word.stem);
  for (const feature of describeWord(word)) {
    sum += weights.examples.ofTerm * ofTerm.weigh(feature, without);
    if (!feature.includes(':')) sum += weights.examples.ofAll * ofAll.weigh(feature, without);
  }
  return Math.max(-weights.mostPerWord, Math.min(weights.mostPerWord, sum));
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

function findGrammarClues(mention: DoubtfulMention, grammar: Grammar, { kindOf, properNames }: OwnTerms): Clue[] {
  const { sentence, start, end, concept } = mention;
  const surface = sentence.slice(start, end);
  const clues: Clue[] = [];
  // A capital says nothing of a term that is a name itself: "has Parkinson's".
  if (grammar.isName && !properNames.has(stemWord(surface)))
    clues.push({ shown: `${surface} as a name`, weight: weights.properName });
  if (grammar.isVerb && !verbsInHealth.has(stemWord(surface))) {
    clues.push({ shown: `${surface} as a verb`, weight: weights.verb });
  }
  if (grammar.owner && personalKinds.has(kindOf.get(concept))) {
    clues.push({ shown: `${grammar.owner} ${surface}`, weight: weights.person });
  }
  const money = /[$€£¥]\s?\d[\d.,]{0,12}/.exec(sentence.slice(Math.max(0, start - 80), end + 80));
  if (money) clues.push({ shown: money[0], weight: weights.money });
  return clues;
}

/** The sentence belongs to the page: what it names beyond doubt counts too, but is already shown as a word. */
function findPageClues(mention: DoubtfulMention, words: readonly Word[], { nameOf, surely }: OwnTerms): Clue[] {
  const elsewhere = mention.pageConcepts.filter((id) => nameOf.has(id));
  const others = new Set([...elsewhere, ...words.flatMap((word) => surely.get(word.stem) ?? [])]);
  others.delete(mention.concept);
  const step = others.size >= 4 ? 3 : Math.min(others.size, 2);
  const names = [...new Set(elsewhere)].filter((id) => others.has(id)).slice(0, 2);
  const named = names.map((id) => nameOf.get(id)).join(', ');
  const shown = others.size === 0 ? 'no other health word on this page' : named && `${named} on this page`;
  return [{ shown, weight: weights.page[step] ?? 0 }];
}
