import type { FoundWords } from '../../domain/knowledge/index';
import { findLiveRange, findMarkRects, isSameMark, type Mark } from '../marks/index';

/** What a card stands beside: a mark, or words that the reader selected and asked about. */
export type CardSubject = Mark | SelectedWords;

/** Words that the reader selected, marked or not. */
export interface SelectedWords {
  readonly range: Range;
  readonly text: string;
  /** Rejects where they could not be looked up. */
  readonly found: Promise<FoundWords>;
}

export function isSelected(subject: CardSubject): subject is SelectedWords {
  return 'range' in subject;
}

export function isSameSubject(a: CardSubject, b: CardSubject): boolean {
  return isSelected(a) || isSelected(b) ? a === b : isSameMark(a, b);
}

/** A live range over the words; null when the page has taken them away. */
export function findSubjectRange(subject: CardSubject): Range | null {
  return isSelected(subject) ? subject.range.cloneRange() : findLiveRange(subject);
}

/** Where the words are seen: a rectangle for each line that they take; none when they are gone. */
export function findSubjectRects(subject: CardSubject): readonly DOMRect[] {
  if (!isSelected(subject)) return findMarkRects(subject);
  return [...subject.range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
}

/** The element whose boxes and scrolling move the words. */
export function findSubjectElement(subject: CardSubject): Element {
  if (!isSelected(subject)) return subject.block.container;
  const around = subject.range.commonAncestorContainer;
  return around instanceof Element ? around : (around.parentElement ?? document.documentElement);
}
