export { chooseMarks, type Density, densities, type Markable } from './choose-marks';
export { type DoubtfulMention, describeDoubts, isDoubtful } from './describe-doubts';
export { describeSections, listSureConcepts, type SpottedBlock } from './describe-sections';
export type { LocalMeaning, StatedForm } from './local-meaning';
export { applyLocalMeanings, findLocalMeanings } from './local-meanings';
export { openSpotted, type PackedSpotted, packSpotted } from './pack-spotted';
export { describeVia, type Settled, settle, type Via } from './settle';
export { type Candidate, spotTerms } from './spot-terms';
export { type SpottedText, spotText } from './spot-text';
