import type { SenseRule } from '../knowledge/index';
import type { ExampleModel } from './example-model';
import { findClues } from './find-clues';
import leanings from './leanings.json';
import { learnAll, learnTerm, openLearnt } from './learn-examples';
import { describeOwnTerms, type TermedConcept } from './own-terms';
import { readWords } from './read-words';
import type { Clue, DoubtfulMention, ResolveOptions, SenseDecision } from './sense-decision';
import { weights } from './weights';

/** What the resolver needs of the compiled knowledge. */
export interface SenseKnowledge {
  /** The sense rules of each concept that has any, by its id. */
  readonly senseRules: Readonly<Record<string, readonly SenseRule[]>>;
  readonly concepts: readonly TermedConcept[];
  /** What `packLearnt` made of all sense rules; without it, it is learnt at the first question. */
  readonly learnt?: string;
}

export interface SenseResolver {
  /** Decides whether an ambiguous mention names its concept. Never throws; abstains where it has no rule. */
  readonly resolve: (mention: DoubtfulMention, options?: ResolveOptions) => SenseDecision;
}

const undecided: SenseDecision = { applies: null, score: 0.5, evidence: [] };

/**
 * Makes the engine that tells the senses of our ambiguous terms apart.
 *
 *     score = 1 / (1 + exp(-(lean + words + grammar + page)))
 *
 * where `lean` is how the bare word is mostly meant (leanings.json); each word adds
 * `clamp(cue or own term + examples of this term + examples of all terms) * relation / (1 + (distance - 1) / 9)`;
 * grammar adds for names, verbs, owners and money; and the page by how many concepts it names beyond doubt.
 * All numbers stand in weights.ts. Examples speak through smoothed log-odds (ExampleModel), as in the naive Bayes sense
 * tagger of Gale, Church & Yarowsky (1992), with hand-set weights for what so few examples cannot teach.
 * What the examples of a term say is learnt when it is first asked for, in a millisecond or so; what all of them say is
 * packed while building, since thousands of sentences take the better part of a second.
 */
export function createSenseResolver({ senseRules, concepts, learnt }: SenseKnowledge): SenseResolver {
  const terms = describeOwnTerms(concepts);
  const models = new Map<string, ExampleModel>();
  const learnOnce = (key: string, learn: () => ExampleModel): ExampleModel => {
    const model = models.get(key) ?? learn();
    models.set(key, model);
    return model;
  };
  const resolve: SenseResolver['resolve'] = (mention, { withoutExample: without } = {}) => {
    const rules = Object.hasOwn(senseRules, mention.concept) ? senseRules[mention.concept] : undefined;
    if (!rules || rules.length === 0 || !isInside(mention)) return undecided;
    const rule = findRule(rules, mention.sentence.slice(mention.start, mention.end));
    const ofTerm = learnOnce(`${mention.concept} ${rule?.term ?? ''}`, () => learnTerm(rules, rule));
    const ofAll =
      learnt !== undefined && without === undefined
        ? learnOnce('learnt', () => openLearnt(learnt))
        : learnOnce('', () => learnAll(Object.values(senseRules).flat()));
    return decide(rule ? findLeaning(rule.term) : 0, findClues(mention, { terms, ofTerm, ofAll, without }));
  };
  return { resolve };
}

function isInside({ sentence, start, end }: DoubtfulMention): boolean {
  return start >= 0 && start < end && end <= sentence.length;
}

/** "stressed" has a rule of its own, though it has the stem of "stress". */
function findRule(rules: readonly SenseRule[], surface: string): SenseRule | null {
  const lower = surface.toLowerCase();
  const exact = rules.find((rule) => rule.term.toLowerCase() === lower);
  return exact ?? rules.find((rule) => readStems(rule.term) === readStems(surface)) ?? null;
}

function readStems(text: string): string {
  return readWords(text, 0, Math.min(text.length, 200))
    .map((word) => word.stem)
    .join(' ');
}

function findLeaning(term: string): number {
  const words: Readonly<Record<string, number>> = leanings.words;
  return Object.hasOwn(words, term) ? (words[term] ?? 0) : 0;
}

/** Clues weaker than this are not worth a reader's look. */
const leastShown = 0.25;
const mostShown = 5;

function decide(lean: number, clues: readonly Clue[]): SenseDecision {
  const score = 1 / (1 + Math.exp(-clues.reduce((sum, clue) => sum + clue.weight, lean)));
  const { threshold } = weights;
  const applies = score >= threshold.applies ? true : score <= threshold.appliesNot ? false : null;
  return { applies, score, evidence: describeEvidence(clues, score >= 0.5 ? 1 : -1) };
}

function describeEvidence(clues: readonly Clue[], direction: 1 | -1): string[] {
  const telling = clues
    .filter((clue) => clue.shown !== '' && clue.weight * direction >= leastShown)
    .sort((a, b) => (b.weight - a.weight) * direction);
  return [...new Set(telling.map((clue) => clue.shown))].slice(0, mostShown);
}
