export {
  expandLigature,
  FIRST_EXPANSION,
  FOREIGN,
  PARTING,
  readCharacterClasses,
  SEPARATOR,
  SKIP,
} from './character-classes';
export { isInlineName, isUnreadName, isUnreadRole, PARTING_SIGN } from './element-names';
export { findSentence } from './find-sentence';
export { foldTerm } from './fold-term';
export { guessLanguage, type LanguageGuess } from './guess-language';
export { splitHtml } from './split-html';
