export type { PassageDescription } from './passage-description';
