import type { FoundWords } from '../../domain/knowledge/index';
import { findSpan, readPageText, runSteps } from '../anchoring/index';
import type { SelectedWords } from '../card/card-subject';
import { findBlock, isElement, isInPasswordForm, parentOf } from '../text-map/index';
import { findDeepSelection } from './find-deep-selection';
import { findSelectedRange } from './find-selected-range';

export interface ExplainerParts {
  readonly isOurs: (node: unknown) => boolean;
  /** Finds what is known of a stretch of a text; rejects where that cannot be looked up. */
  readonly findWords: (text: string, place: { readonly start: number; readonly end: number }) => Promise<FoundWords>;
  readonly open: (words: SelectedWords, route: 'keyboard' | 'touch') => void;
}

/** Units of the reader's own words that a card names. */
const MOST_NAMED = 80;

/** Explains what the reader has selected, marked or not. */
export class SelectionExplainer {
  private isPassed = false;

  constructor(private readonly parts: ExplainerParts) {}

  /** Explains what is selected now. @returns false where that is nothing that is explained. */
  explainSelection(): boolean {
    const range = findSelectedRange(this.parts.isOurs, findDeepSelection());
    return range !== null && !this.isPassed && this.explain(range, 'keyboard');
  }

  /** @param route how the reader asked: with keys, or by pressing something, for which there is no ring. */
  explain(range: Range, route: 'keyboard' | 'touch'): boolean {
    if (!isExplained(range)) return false;
    this.parts.open({ range, text: nameWords(range), found: this.find(range) }, route);
    return true;
  }

  /** The reader has gone on to something else: until they select anew, what is selected is not what is asked about next. */
  pass(): void {
    this.isPassed = true;
    const onSelect = () => {
      this.isPassed = false;
    };
    document.addEventListener('selectionchange', onSelect, { once: true });
  }

  /** Reads the words with what stands around them, from which their sense is decided. */
  private async find(range: Range): Promise<FoundWords> {
    const around = range.commonAncestorContainer;
    const pageText = await runSteps(readPageText(findBlock(around) ?? around));
    const span = findSpan(pageText, range);
    return span === null ? { terms: [], isCut: false } : this.parts.findWords(pageText.text, span);
  }
}

/** What stands in a form that asks for a password is left alone. */
export function isExplained({ commonAncestorContainer }: Range): boolean {
  const element = isElement(commonAncestorContainer) ? commonAncestorContainer : parentOf(commonAncestorContainer);
  return element !== null && isElement(element) && !isInPasswordForm(element);
}

function nameWords(range: Range): string {
  const words = range.toString().replace(/\s+/g, ' ').trim();
  return words.length <= MOST_NAMED ? words : `${words.slice(0, MOST_NAMED).trimEnd()}…`;
}
