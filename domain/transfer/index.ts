export { libraryLimits } from './library-format';
export { type ImportPlan, planImport } from './plan-import';
export { type LibraryReading, readLibrary } from './read-library';
export { writeLibrary } from './write-library';
