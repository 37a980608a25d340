export { chooseMarks, type Density, densities, type Markable } from './choose-marks';
export { type DoubtfulMention, describeDoubts, isDoubtful } from './describe-doubts';
export { describeSections, listSureConcepts, type SpottedBlock } from './describe-sections';
export { applyLocalMeanings, findLocalMeanings, type LocalMeaning } from './local-meanings';
export { describeVia, type Settled, settle, type Via } from './settle';
export { type Candidate, spotTerms } from './spot-terms';
