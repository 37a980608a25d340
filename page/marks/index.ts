export { findMarkAtPoint } from './find-mark-at-point';
export { findLiveRange, findMarkRects, isSameMark, type Mark } from './mark';
export { createMarkPainter, type MarkPainter } from './paint-marks';
