import { foldTerm } from '../../../domain/text/index';
import type { CheckContext } from '../check/context';
import type { FrequencyList, FrequencyRow } from './read-frequency';

/** How much of a frequency list has a card of its own. */
export interface Coverage {
  readonly column: string;
  readonly terms: number;
  readonly coveredTerms: number;
  readonly occurrences: number;
  readonly coveredOccurrences: number;
  /** Between 0 and 1. */
  readonly share: number;
  /** Those met most first. */
  readonly uncovered: readonly FrequencyRow[];
}

/** A term is covered when it is a form of one of ours. Case is passed over: lists of terms are mostly in lower case. */
export function computeCoverage({ forms }: CheckContext, { column, rows }: FrequencyList): Coverage {
  const ours = new Set([...forms.values()].flat().flatMap(({ text }) => foldOrNothing(text)));
  const isCovered = ({ term }: FrequencyRow) => foldOrNothing(term).some((folded) => ours.has(folded));
  const covered = rows.filter(isCovered);
  const [occurrences, coveredOccurrences] = [sum(rows), sum(covered)];
  return {
    column,
    terms: rows.length,
    coveredTerms: covered.length,
    occurrences,
    coveredOccurrences,
    share: occurrences > 0 ? coveredOccurrences / occurrences : 0,
    uncovered: rows.filter((row) => !isCovered(row)).sort((a, b) => b.count - a.count),
  };
}

function sum(rows: readonly FrequencyRow[]): number {
  return rows.reduce((total, { count }) => total + count, 0);
}

/** The term as it is looked up on pages; nothing when it cannot be. */
function foldOrNothing(term: string): string[] {
  try {
    return [foldTerm(term)];
  } catch {
    return [];
  }
}
