export {
  type Colour,
  colours,
  type Highlight,
  type HighlightChange,
  type HighlightId,
  highlightLimits,
  type NewHighlight,
} from './highlight';
