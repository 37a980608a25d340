import type { PassageDescription } from '../../domain/anchoring/index';
import type { Highlight } from '../../domain/notes/index';
import type { TextSlice } from '../anchoring/index';

/** A highlight as far as the page needs to know it: no note, no tags. */
export interface SavedPassage extends Pick<Highlight, 'id' | 'colour'> {
  readonly passage: PassageDescription;
}

/** A highlight with where it stands now. */
export interface AnchoredPassage extends SavedPassage {
  readonly slices: readonly TextSlice[];
}
