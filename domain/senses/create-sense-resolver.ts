import { createEvidenceReader, type SenseCase, type SenseKnowledge } from './create-evidence-reader';
import type { Clue, DoubtfulMention, ResolveOptions, SenseDecision } from './sense-decision';
import { weighEvidence } from './weigh-evidence';
import { type SenseWeights, weights } from './weights';

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
 * where `lean` is how the bare word is mostly meant; each word adds
 * `clamp(cue or own term + examples of this term + examples of all terms) * relation / (1 + (distance - 1) / 9)`;
 * grammar adds for names, verbs, owners and money; and the page by how many concepts it names beyond doubt.
 * All numbers stand in weights.ts. Examples speak through smoothed log-odds (ExampleModel), as in the naive Bayes sense
 * tagger of Gale, Church & Yarowsky (1992).
 */
export function createSenseResolver(knowledge: SenseKnowledge): SenseResolver {
  const read = createEvidenceReader(knowledge);
  return {
    resolve(mention, options) {
      const found = read(mention, options);
      return found === null ? undecided : decide(found, weights);
    },
  };
}

/** Clues weaker than this are not worth a reader's look. */
const leastShown = 0.25;
const mostShown = 5;

/** Decides what was read, by any weights. */
export function decide({ lean, evidence }: SenseCase, given: SenseWeights): SenseDecision {
  const clues = weighEvidence(evidence, given);
  const score = 1 / (1 + Math.exp(-clues.reduce((sum, clue) => sum + clue.weight, lean * given.lean)));
  const { threshold } = given;
  const applies = score >= threshold.applies ? true : score <= threshold.appliesNot ? false : null;
  return { applies, score, evidence: describeEvidence(clues, score >= 0.5 ? 1 : -1) };
}

function describeEvidence(clues: readonly Clue[], direction: 1 | -1): string[] {
  const telling = clues
    .filter((clue) => clue.shown !== '' && clue.weight * direction >= leastShown)
    .sort((a, b) => (b.weight - a.weight) * direction);
  return [...new Set(telling.map((clue) => clue.shown))].slice(0, mostShown);
}
