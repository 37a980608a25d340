export { chooseMarks, type Density, type Markable } from './choose-marks';
export { type Candidate, type Spotted, spotTerms } from './spot-terms';
