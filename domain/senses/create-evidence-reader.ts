import type { SenseRule } from '../knowledge/index';
import type { ExampleModel } from './example-model';
import { learnAll, learnTerm, openLearnt } from './learn-examples';
import { describeOwnTerms, type TermedConcept } from './own-terms';
import { type Evidence, readEvidence } from './read-evidence';
import { readWords } from './read-words';
import type { DoubtfulMention, ResolveOptions } from './sense-decision';

/** What the resolver needs of the compiled knowledge. */
export interface SenseKnowledge {
  /** The sense rules of each concept that has any, by its id. */
  readonly senseRules: Readonly<Record<string, readonly SenseRule[]>>;
  readonly concepts: readonly TermedConcept[];
  /** What `packLearnt` made of all sense rules; without it, it is learnt at the first question. */
  readonly learnt?: string;
}

/** Reads what bears on a mention; null where there is no rule for it. */
export type EvidenceReader = (mention: DoubtfulMention, options?: ResolveOptions) => Evidence | null;

/**
 * What the examples of a term say is learnt when it is first asked for, in a millisecond or so; what all of them say is
 * packed while building, since thousands of sentences take the better part of a second.
 */
export function createEvidenceReader({ senseRules, concepts, learnt }: SenseKnowledge): EvidenceReader {
  const terms = describeOwnTerms(concepts);
  const models = new Map<string, ExampleModel>();
  const learnOnce = (key: string, learn: () => ExampleModel): ExampleModel => {
    const model = models.get(key) ?? learn();
    models.set(key, model);
    return model;
  };
  return (mention, { withoutExample: without } = {}) => {
    const rules = Object.hasOwn(senseRules, mention.concept) ? senseRules[mention.concept] : undefined;
    if (!rules || rules.length === 0 || !isInside(mention)) return null;
    const rule = findRule(rules, mention.sentence.slice(mention.start, mention.end));
    const ofTerm = learnOnce(`${mention.concept} ${rule?.term ?? ''}`, () => learnTerm(rules, rule));
    const ofAll =
      learnt !== undefined && without === undefined
        ? learnOnce('learnt', () => openLearnt(learnt))
        : learnOnce('', () => learnAll(Object.values(senseRules).flat()));
    return readEvidence(mention, { terms, ofTerm, ofAll, without });
  };
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
