export {
  APOSTROPHE,
  expandLigature,
  FIRST_EXPANSION,
  FIRST_LETTER,
  FOREIGN,
  isWordClass,
  readCharacterClasses,
  SEPARATOR,
  SKIP,
} from './character-classes';
export { findSentence, type Span } from './find-sentence';
export { foldTerm } from './fold-term';
