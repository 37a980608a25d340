import type { Concept, ConceptId } from '../../domain/knowledge/index';
import { type Lexicon, openLexicon } from '../../domain/lexicon/index';
import { createSenseResolver, packLearnt, type SenseResolver } from '../../domain/senses/index';
import { compileDraft } from '../../knowledge/compile/compile-draft';
import type { Knowledge } from '../../knowledge/compile/knowledge';
import { packKnowledge } from '../../knowledge/compile/pack-knowledge';
import { loadKnowledgeFiles } from '../../knowledge/compile/read/load-files';
import { readKnowledge } from '../../knowledge/compile/read/read-knowledge';

/** All that is needed to explain a text: what the content script and the background hold between them. */
export interface Engine {
  readonly knowledge: Knowledge;
  readonly concepts: ReadonlyMap<ConceptId, Concept>;
  readonly lexicon: Lexicon;
  readonly senses: SenseResolver;
}

/** Compiles the knowledge under `root`, checked or not, and opens what the extension opens. */
export function openEngine(root: string): Engine {
  const knowledge = compileDraft(readKnowledge(loadKnowledgeFiles(root)));
  return {
    knowledge,
    concepts: new Map(knowledge.concepts.map((concept) => [concept.id, concept])),
    lexicon: openLexicon(packKnowledge(knowledge)),
    senses: createSenseResolver({ ...knowledge, learnt: packLearnt(Object.values(knowledge.senseRules).flat()) }),
  };
}
