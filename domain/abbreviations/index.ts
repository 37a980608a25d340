export type { AbbreviationDefinition } from './abbreviation-definition';
export { findAbbreviations, hasDefiningSigns, readStatedForm } from './find-abbreviations';
