export { HighlightKeeper } from './highlight-keeper';
export type { SavedPassage } from './saved-passage';
