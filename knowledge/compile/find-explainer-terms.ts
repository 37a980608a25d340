import type { Concept, ConceptId, ExplainedTerm, ExplainerTerms } from '../../domain/knowledge/index';
import { type Lexicon, openLexicon } from '../../domain/lexicon/index';
import { createSenseResolver, packLearnt, type SenseResolver } from '../../domain/senses/index';
import {
  applyLocalMeanings,
  type Candidate,
  describeDoubts,
  findLocalMeanings,
  isDoubtful,
  listSureConcepts,
  settle,
  spotTerms,
} from '../../domain/spotting/index';
import type { Knowledge } from './knowledge';
import { packKnowledge } from './pack-knowledge';

/** Below this a doubtful word stays plain: a reader who follows a word of ours must not end up elsewhere. */
const LEAST_SCORE = 0.95;

interface Engine {
  readonly lexicon: Lexicon;
  readonly senses: SenseResolver;
  readonly concepts: ReadonlyMap<ConceptId, Concept>;
}

/**
 * Finds the words of every explainer that have one of their own, by the rules that hold on any page; here, so that it
 * costs nothing where cards are read. Each concept once a card, and not the concept itself.
 */
export function findExplainerTerms(knowledge: Knowledge): Readonly<Record<ConceptId, ExplainerTerms>> {
  const engine: Engine = {
    lexicon: openLexicon(packKnowledge(knowledge)),
    senses: createSenseResolver({ ...knowledge, learnt: packLearnt(Object.values(knowledge.senseRules).flat()) }),
    concepts: new Map(knowledge.concepts.map((concept) => [concept.id, concept])),
  };
  return Object.fromEntries(knowledge.concepts.map((concept) => [concept.id, findTermsOf(concept, engine)]));
}

function findTermsOf(concept: Concept, engine: Engine): ExplainerTerms {
  const { lexicon } = engine;
  const texts = [concept.inShort, concept.more];
  const meanings = texts.flatMap((text) => findLocalMeanings(text, lexicon));
  const spotted = texts.map((text) => spotTerms(text, lexicon));
  const page = {
    pageConcepts: [...new Set([concept.id, ...listSureConcepts(spotted)])],
    pageWords: spotted.reduce((sum, { words }) => sum + words, 0),
  };
  const met = new Set<ConceptId>([concept.id]);
  const mayFollow = (id: ConceptId) => !met.has(id) && mayLead(concept, engine.concepts.get(id)!);
  const [inShort, more] = texts.map((text, index) =>
    applyLocalMeanings(text, spotted[index]!.candidates, meanings).flatMap((candidate): ExplainedTerm[] => {
      if (!candidate.readings.some((reading) => mayFollow(reading.concept.id))) return [];
      const named = decide(text, candidate, page, engine.senses);
      if (named === null || !mayFollow(named)) return [];
      met.add(named);
      return [{ start: candidate.start, end: candidate.end, concept: named }];
    }),
  );
  return { inShort: inShort!, more: more! };
}

interface CardPage {
  readonly pageConcepts: readonly ConceptId[];
  readonly pageWords: number;
}

/** What a candidate names for certain; null where that is in doubt. */
function decide(text: string, candidate: Candidate, page: CardPage, { resolveAll }: SenseResolver): ConceptId | null {
  const doubts = isDoubtful(candidate) ? describeDoubts(text, candidate) : [];
  const settled = settle(candidate, resolveAll(doubts.map((doubt) => ({ ...doubt, ...page }))));
  return settled === null || settled.score < LEAST_SCORE ? null : settled.concept.id;
}

/** A card stays calm: not to what most people know anyway. And nobody is led from a calm text to one on self-harm. */
function mayLead(from: Concept, to: Concept): boolean {
  if (to.kind === 'everyday' || to.difficulty === 1) return false;
  return to.sensitivity !== 'self-harm' || from.sensitivity === 'self-harm';
}
