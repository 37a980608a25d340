export type { Lexicon, LexiconConcept, LexiconEntry, Reading } from './lexicon-entry';
export { openLexicon } from './open-lexicon';
export { packLexicon } from './pack-lexicon';
export type { Trie } from './trie';
