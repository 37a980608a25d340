export {
  expandLigature,
  FIRST_EXPANSION,
  FOREIGN,
  PARTING,
  readCharacterClasses,
  SEPARATOR,
  SKIP,
} from './character-classes';
export { findSentence } from './find-sentence';
export { foldTerm } from './fold-term';
export { guessLanguage, type LanguageGuess } from './guess-language';
