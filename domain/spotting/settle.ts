import type { MarkReason, ShownEvidence } from '../knowledge/index';
import type { LexiconConcept } from '../lexicon/index';
import { isDoubtful } from './describe-doubts';
import type { Candidate } from './spot-terms';

/** What the senses engine says of one reading; `score` 0 (surely not meant) to 1 (surely meant). */
export interface ReadingDecision {
  readonly applies: boolean | null;
  readonly score: number;
  /** What spoke for it, strongest first, as a reader may see it. */
  readonly evidence: readonly ShownEvidence[];
}

export interface Settled {
  readonly concept: LexiconConcept;
  /** 0 to 1; 1 where there was nothing to decide. */
  readonly score: number;
  readonly reason: MarkReason;
}

/** How a mention's concept was found: by its words, by letters in their own case, from its sentence, or as the text says. */
export type Via = 'term' | 'abbreviation' | 'sense' | 'defined here';

const NOTHING: ReadonlySet<string> = new Set();

/**
 * The concept that a candidate names, given the decisions on its readings in their order (see `describeDoubts`); null
 * where that is not decided, which leaves it unmarked. What is beyond doubt needs no decisions.
 * @param notMeant ids of concepts that the reader said ambiguous words do not mean here.
 */
export function settle(
  candidate: Candidate,
  decisions: readonly ReadingDecision[] | null,
  notMeant: ReadonlySet<string> = NOTHING,
): Settled | null {
  if (!isDoubtful(candidate))
    return { concept: candidate.readings[0]!.concept, score: 1, reason: describeReason(candidate) };
  let best: Settled | null = null;
  candidate.readings.forEach(({ concept }, index) => {
    const decision = decisions?.[index];
    if (notMeant.has(concept.id) || decision?.applies !== true || (best !== null && best.score >= decision.score))
      return;
    best = { concept, score: decision.score, reason: { kind: 'sense', evidence: decision.evidence } };
  });
  return best;
}

/** How a settled candidate came by its concept. */
export function describeVia(candidate: Candidate): Via {
  if (candidate.definedBy !== undefined) return 'defined here';
  if (isDoubtful(candidate)) return 'sense';
  return candidate.readings.every((reading) => reading.exact !== null) ? 'abbreviation' : 'term';
}

function describeReason({ definedBy }: Candidate): MarkReason {
  return definedBy === undefined ? { kind: 'one-meaning' } : { kind: 'defined-here', long: definedBy.long };
}
