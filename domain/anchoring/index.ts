export { describePassage } from './describe-passage';
export { findPassage, type Span } from './find-passage';
export { wellFormedOf } from './fold-lone-surrogates';
export type { PassageDescription } from './passage-description';
