export type { AbbreviationDefinition } from './abbreviation-definition';
export { findAbbreviations } from './find-abbreviations';
