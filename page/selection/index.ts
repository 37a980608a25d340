export { createHighlightId } from './create-highlight-id';
export { followSelection } from './follow-selection';
export { isLayerSeen } from './is-seen';
export { NoteDesk } from './note-desk';
export { openNoteFrame } from './note-frame';
export { type BubbleActions, SelectionBubble } from './selection-bubble';
export { SelectionExplainer } from './selection-explainer';
