export { findMarkAtPoint } from './find-mark-at-point';
export { computeBounds, findLiveRange, findMarkRects, isSameMark, type Mark } from './mark';
export { createMarkPainter, type MarkPainter } from './paint-marks';
