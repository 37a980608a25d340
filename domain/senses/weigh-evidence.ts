import type { Evidence, WordEvidence } from './read-evidence';
import type { Clue } from './sense-decision';
import type { SenseWeights } from './weights';

/** What each piece of evidence adds to the score. */
export function weighEvidence({ words, grammar, page }: Evidence, weights: SenseWeights): Clue[] {
  return [
    ...words.map((word) => ({
      shown: word.shown,
      weight: weighWord(word, weights) * weights.relation[word.relation] * weighDistance(word),
    })),
    ...grammar.map(([kind, shown]) => ({ shown, weight: weights.grammar[kind] })),
    { shown: page.shown, weight: weighPage(page, weights) },
  ];
}

/** So many words without one sure health word speak twice as loud as a few, and so on up to five times as loud. */
const WORDS_THAT_DOUBLE = 50;
const LOUDEST = 5;

function weighPage({ step, words }: Evidence['page'], weights: SenseWeights): number {
  const loud = step === 0 ? Math.min(LOUDEST, 1 + words / WORDS_THAT_DOUBLE) : 1;
  return weights.page[step] * loud;
}

/** Words further off count less: half at ten words. */
const halfDistance = 9;

export function weighDistance({ distance }: Pick<WordEvidence, 'distance'>): number {
  return 1 / (1 + (distance - 1) / halfDistance);
}

/** What a word says whatever its place, cut off where one word would outshout all others. */
function weighWord({ own, cue, ofTerm, ofAll }: WordEvidence, weights: SenseWeights): number {
  const list = (cue.health === null ? 0 : weights.cue[cue.health]) + (cue.other ? weights.cue.other : 0);
  const sum =
    (own === null ? list : weights.own[own]) + weights.examples.ofTerm * ofTerm + weights.examples.ofAll * ofAll;
  return Math.max(-weights.mostPerWord, Math.min(weights.mostPerWord, sum));
}
