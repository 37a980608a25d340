import { attributeOf, hasAttributes, nameOf } from '../text-map/index';

const NO_READING = new Set(
  (
    'AUDIO CANVAS DATALIST EMBED FRAME HEAD IFRAME INPUT METER NOSCRIPT OBJECT OPTION PROGRESS RP SCRIPT SELECT STYLE ' +
    'SVG TEMPLATE TEXTAREA TITLE VIDEO'
  ).split(' '),
);

/** Whether nothing in an element is text that a reader could save: run, drawn, typed, or not shown at all. */
export function isLeftOut(element: Element): boolean {
  return NO_READING.has(nameOf(element)) || isEdited(element) || !isRendered(element);
}

/** What is typed into is the reader's own, and changes under our hands. */
function isEdited(element: Element): boolean {
  if (!hasAttributes(element)) return false;
  const editable = attributeOf(element, 'contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

function isRendered(element: Element): boolean {
  if (Element.prototype.checkVisibility.call(element)) return true;
  // It has no box of its own, but its children have.
  return getComputedStyle(element).display === 'contents';
}
