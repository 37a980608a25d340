export type { Lexicon, LexiconConcept, LexiconEntry, Reading } from './lexicon-entry';
export { openLexicon, PAIR_BASE } from './open-lexicon';
export { packLexicon } from './pack-lexicon';
