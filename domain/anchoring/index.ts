export { describePassage } from './describe-passage';
export { findPassage, type Span } from './find-passage';
export type { PassageDescription } from './passage-description';
