import type { ShownEvidence } from '../knowledge/index';
import { createEvidenceReader, type SenseKnowledge } from './create-evidence-reader';
import type { Evidence } from './read-evidence';
import type { Clue, DoubtfulMention, ResolveOptions, SenseDecision } from './sense-decision';
import { weighEvidence } from './weigh-evidence';
import { type SenseWeights, weights } from './weights';

export interface SenseResolver {
  /** Decides whether an ambiguous mention names its concept. Never throws; abstains where it has no rule. */
  readonly resolve: (mention: DoubtfulMention, options?: ResolveOptions) => SenseDecision;
  /**
   * Decides mentions of one page, in their order. What is all but sure among them counts as named by the page for those
   * that are still undecided then: a leaflet of everyday words is about health, too.
   */
  readonly resolveAll: (mentions: readonly DoubtfulMention[]) => SenseDecision[];
}

/** From this score up a decision is all but sure. */
const SURE = 0.95;
/** So many words may a page have for each of them: in a book of poems, a few wrong ones would lend weight to hundreds. */
const WORDS_FOR_EACH = 100;

const undecided: SenseDecision = { applies: null, score: 0.5, evidence: [] };

/**
 * Makes the engine that tells the senses of our ambiguous terms apart.
 *
 *     score = 1 / (1 + exp(-(own + topic)))
 *
 * where each word adds `clamp(examples of this term)` to `own` and `clamp(cue or own term + examples of all terms)` to
 * `topic`, both times `relation / (1 + (distance - 1) / 9)`; grammar adds to `own` for names, verbs, owners and money; and the
 * page to `topic` by how many concepts it names beyond doubt. For everyday words `topic` has a limit below the
 * threshold, unless the page is plainly about health.
 * All numbers stand in weights.ts. Examples speak through smoothed log-odds (ExampleModel), as in the naive Bayes sense
 * tagger of Gale, Church & Yarowsky (1992).
 */
export function createSenseResolver(knowledge: SenseKnowledge): SenseResolver {
  const read = createEvidenceReader(knowledge);
  const resolve: SenseResolver['resolve'] = (mention, options) => {
    const found = read(mention, options);
    return found === null ? undecided : decide(found, weights);
  };
  return {
    resolve,
    resolveAll(mentions) {
      const first = mentions.map((mention) => resolve(mention));
      const named = mentions.filter((_, index) => first[index]!.score >= SURE);
      const words = Math.max(0, ...mentions.map(({ pageWords = 0 }) => pageWords));
      if (named.length === 0 || words > named.length * WORDS_FOR_EACH) return first;
      const sure = new Set(named.map(({ concept }) => concept));
      return first.map((decision, index) => {
        const mention = mentions[index]!;
        if (decision.applies !== null) return decision;
        return resolve({ ...mention, pageConcepts: [...new Set([...mention.pageConcepts, ...sure])] });
      });
    },
  };
}

/** Clues weaker than this are not worth a reader's look. */
const leastShown = 0.25;
const mostShown = 5;

/** Decides what was read, by any weights. */
export function decide(evidence: Evidence, given: SenseWeights): SenseDecision {
  const { total, clues } = weighEvidence(evidence, given);
  const score = 1 / (1 + Math.exp(-total));
  const { threshold } = given;
  const applies = score >= threshold.applies ? true : score <= threshold.appliesNot ? false : null;
  return { applies, score, evidence: describeEvidence(clues, score >= 0.5 ? 1 : -1) };
}

function describeEvidence(clues: readonly Clue[], direction: 1 | -1): ShownEvidence[] {
  const telling = clues
    .filter((clue) => clue.shown !== '' && clue.weight * direction >= leastShown)
    .sort((a, b) => (b.weight - a.weight) * direction);
  return [...new Set(telling.map((clue) => clue.shown))].slice(0, mostShown);
}
