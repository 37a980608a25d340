import type { Evidence, WordEvidence } from './read-evidence';
import type { Clue } from './sense-decision';
import type { SenseWeights } from './weights';

export interface Weighed {
  /** The sum of all evidence, in log-odds. */
  readonly total: number;
  /** What each piece of it says, before the topic is cut off. */
  readonly clues: readonly Clue[];
}

/**
 * What a mention's evidence comes to. For an everyday word, what the text is about (health words, lists, the page) is one
 * witness, however often it speaks: "negative thinking" in an article on depression is no test result.
 */
export function weighEvidence(evidence: Evidence, weights: SenseWeights): Weighed {
  const { words, grammar, page } = evidence;
  const clues: Clue[] = [];
  let topic = weighPage(page, weights);
  let own = 0;
  for (const word of words) {
    const loud = weights.relation[word.relation] * weighDistance(word);
    const said = { topic: weighTopic(word, weights) * loud, own: weighOwn(word, weights) * loud };
    topic += said.topic;
    own += said.own;
    clues.push({ shown: word.shown, weight: said.topic + said.own });
  }
  for (const [kind, shown] of grammar) {
    own += weights.grammar[kind];
    clues.push({ shown, weight: weights.grammar[kind] });
  }
  clues.push({ shown: page.shown, weight: weighPage(page, weights) });
  return { total: own + Math.min(topic, findMostOfTopic(evidence, weights)), clues };
}

function findMostOfTopic({ isEveryday, page }: Evidence, { everydayTopic }: SenseWeights): number {
  if (!isEveryday) return Number.POSITIVE_INFINITY;
  return page.step === 3 ? everydayTopic.mostOnHealthPage : everydayTopic.most;
}

/** So many words without one sure health word speak twice as loud as a few, and so on up to five times as loud. */
const WORDS_THAT_DOUBLE = 50;
const LOUDEST = 5;

export function weighPage({ step, words }: Evidence['page'], weights: Pick<SenseWeights, 'page'>): number {
  const loud = step === 0 ? Math.min(LOUDEST, 1 + words / WORDS_THAT_DOUBLE) : 1;
  return weights.page[step] * loud;
}

/** Words further off count less: half at ten words. */
const halfDistance = 9;

export function weighDistance({ distance }: Pick<WordEvidence, 'distance'>): number {
  return 1 / (1 + (distance - 1) / halfDistance);
}

/** What a word says of what the text is about. */
function weighTopic({ own, cue, ofAll }: WordEvidence, weights: SenseWeights): number {
  const list = (cue.health === null ? 0 : weights.cue[cue.health]) + (cue.other ? weights.cue.other : 0);
  return cutOff((own === null ? list : weights.own[own]) + weights.examples.ofAll * ofAll, weights);
}

/** What a word says of this very term: its examples alone know. */
function weighOwn({ ofTerm }: WordEvidence, weights: SenseWeights): number {
  return cutOff(weights.examples.ofTerm * ofTerm, weights);
}

/** No word outshouts all others. */
function cutOff(sum: number, { mostPerWord }: SenseWeights): number {
  return Math.max(-mostPerWord, Math.min(mostPerWord, sum));
}
