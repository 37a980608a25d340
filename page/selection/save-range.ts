import { describePassage } from '../../domain/anchoring/index';
import type { ConceptId } from '../../domain/knowledge/index';
import {
  type Colour,
  type HighlightId,
  highlightLimits,
  type NewHighlight,
  type SaveOutcome,
} from '../../domain/notes/index';
import { findSlices, findSpan, readPageText, runSteps, type TextSlice } from '../anchoring/index';
import type { SavedPassage } from '../highlights/index';

/** What is needed to save; both are given by whoever speaks with the background. */
export interface SavingParts {
  /** Answers once it is on disk, or why it is not; never rejects. */
  readonly save: (highlight: NewHighlight) => Promise<SaveOutcome>;
  /** The concepts met inside a range. */
  readonly listConcepts: (range: Range) => readonly ConceptId[];
  /** Told what was saved and where it stands. */
  readonly onSaved: (saved: SavedPassage, slices: readonly TextSlice[]) => void;
}

/** Saves what a range covers. Saving again with the same id changes nothing. */
export async function saveRange(
  range: Range,
  id: HighlightId,
  colour: Colour,
  { save, listConcepts, onSaved }: SavingParts,
): Promise<SaveOutcome> {
  const concepts = listConcepts(range).slice(0, highlightLimits.concepts);
  const pageText = await runSteps(readPageText(document.body ?? document.documentElement));
  const span = findSpanSafely(pageText, range);
  if (span === null) return 'not-found';
  const passage = describePassage(pageText.text, span.start, span.end);
  if (passage.exact.length > highlightLimits.exact) return 'not-found';
  const outcome = await save({ id, passage, concepts, colour });
  if (outcome === 'saved') onSaved({ id, passage, colour }, findSlices(pageText, passage));
  return outcome;
}

/** While a long page was read in slices it may have lost what was read; then the browser cannot compare. */
function findSpanSafely(...given: Parameters<typeof findSpan>): ReturnType<typeof findSpan> {
  try {
    return findSpan(...given);
  } catch {
    return null;
  }
}
