export { createSearch } from './create-search';
export { foldAddress } from './fold-address';
export {
  type Colour,
  colours,
  type Highlight,
  type HighlightChange,
  type HighlightId,
  highlightLimits,
  type NewHighlight,
} from './highlight';
export { type HighlightRow, packRow, readRow, unpackRow } from './highlight-row';
export type { SaveFailure, SaveOutcome, SavingView } from './saving';
export { applyChange, describeTrashEnd, type GivenChange, isExpired, moveToTrash, takeFromTrash } from './trash';
export {
  emptyWitness,
  mixIntoWitness,
  packWitness,
  readWitness,
  takeFromWitness,
  type Witness,
} from './witness';
