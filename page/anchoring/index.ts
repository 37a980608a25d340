export { findSlices, isIntact, type TextSlice } from './find-slices';
export { findSpan } from './find-span';
export { readPageText } from './page-text';
export { runSteps } from './run-steps';
