export { findBit, hasMix, mixAlone, mixNext } from './first-words';
export { mixRare, RARE, readUnitMixes } from './letter-mixes';
export type { FirstWords, Lexicon, LexiconConcept, LexiconEntry, Reading } from './lexicon-entry';
export { openLexicon } from './open-lexicon';
export { packLexicon } from './pack-lexicon';
export type { Trie } from './trie';
