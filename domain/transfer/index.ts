export { libraryLimits } from './library-format';
export { type ImportPlan, planImport } from './plan-import';
export { type LibraryReading, readLibrary } from './read-library';
export { type LibraryFile, type LibraryPlace, writeLibrary } from './write-library';
