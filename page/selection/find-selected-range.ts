import { highlightLimits } from '../../domain/notes/index';
import { closestOf, isElement, parentOf } from '../text-map/index';

/** Where text is typed, not read. */
const EDITED = 'input,textarea,select,[contenteditable]:not([contenteditable="false" i]),[role="textbox"]';

/** What the reader has selected to read, as a range of its own; null when that is nothing that can be saved. */
export function findSelectedRange(isOurs: (node: unknown) => boolean, selection = getSelection()): Range | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  if (document.designMode === 'on' || isTyping()) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const around = range.commonAncestorContainer;
  const element = isElement(around) ? around : parentOf(around);
  if (element === null || !isElement(element) || isOurs(element) || closestOf(element, EDITED) !== null) return null;
  const { length } = range.toString().trim();
  return length >= 1 && length <= highlightLimits.exact ? range : null;
}

function isTyping(): boolean {
  const { activeElement } = document;
  return activeElement !== null && isElement(activeElement) && Element.prototype.matches.call(activeElement, EDITED);
}

/** Whether two ranges select the same text of the same nodes. */
export function isSameRange(a: Range | null, b: Range | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
