import { isInlineName, isUnreadName, isUnreadRole } from '../../domain/text/index';
import { attributeOf, fieldsOf, findClosest, hasAttributes, nameOf } from './native-dom';

/** True when an element's text runs on with the text around it. Decided by name: asking for styles would cost a layout. */
export function isInline(element: Element): boolean {
  return isInlineName(nameOf(element));
}

export function isHeading(element: Element): boolean {
  return /^H[1-6]$/.test(nameOf(element)) || attributeOf(element, 'role') === 'heading';
}

/** True when nothing in the element is read. Cheap enough to be asked of every element of a page. */
export function isUnread(element: Element, name = nameOf(element)): boolean {
  if (isUnreadName(name)) return true;
  if (name === 'SLOT') return isFilled(element);
  if (name === 'PRE' && isProgram(element)) return true;
  if (name === 'FORM' && asksForPassword(element)) return true;
  if (!hasAttributes(element)) return false;
  return (
    attributeOf(element, 'hidden') !== null || isEdited(element) || isUnreadRole(attributeOf(element, 'role') ?? '')
  );
}

/** What stands in a slot is shown only while nothing is put into it. */
function isFilled(element: Element): boolean {
  return element instanceof HTMLSlotElement && element.assignedNodes().length > 0;
}

function isEdited(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

/** Preformatted text may be a poem or an old text document; with code in it, or a language named, it is a program. */
function isProgram(element: Element): boolean {
  return /\b(?:code|highlight|lang(?:uage)?-|prettyprint|brush)/i.test(attributeOf(element, 'class') ?? '');
}

/** Whether an element is in a form that asks for a password, of which nothing is read. */
export function isInPasswordForm(element: Element): boolean {
  const form = findClosest(element, 'form');
  return form !== null && asksForPassword(form);
}

/** Only the form is left alone, not the page around it. */
function asksForPassword(element: Element): boolean {
  return fieldsOf(element).some((field) => attributeOf(field, 'type')?.toLowerCase() === 'password');
}
