/**
 * DOM access that a page cannot spoil: `<form><input name="parentNode">` shadows the property for content scripts too
 * (Chromium), so the tree is read through the prototype's own getters.
 */
type Getter = 'parentNode' | 'firstChild' | 'nextSibling' | 'nodeType' | 'nodeName';

let getters: Record<Getter, (this: Node) => unknown> | null = null;

function read(name: Getter, node: Node): unknown {
  getters ??= takeGetters();
  return getters[name].call(node);
}

function takeGetters(): Record<Getter, (this: Node) => unknown> {
  const take = (name: Getter) => Object.getOwnPropertyDescriptor(Node.prototype, name)!.get as (this: Node) => unknown;
  return {
    parentNode: take('parentNode'),
    firstChild: take('firstChild'),
    nextSibling: take('nextSibling'),
    nodeType: take('nodeType'),
    nodeName: take('nodeName'),
  };
}

export const parentOf = (node: Node) => read('parentNode', node) as Node | null;
export const firstChildOf = (node: Node) => read('firstChild', node) as Node | null;
export const nextSiblingOf = (node: Node) => read('nextSibling', node) as Node | null;
/** Upper case for HTML elements in HTML documents, as written in XHTML and SVG: compare after `toUpperCase`. */
export const nameOf = (node: Node) => (read('nodeName', node) as string).toUpperCase();
export const isText = (node: Node): node is Text => {
  const type = read('nodeType', node);
  return type === 3 || type === 4; // CDATA sections are text in XHTML
};
export const isElement = (node: Node): node is Element => read('nodeType', node) === 1;

/** Attributes and look-ups, for the same reason through the prototype: a field may be named `getAttribute`, too. */
export const attributeOf = (element: Element, name: string) => Element.prototype.getAttribute.call(element, name);
export const hasAttributes = (element: Element) => Element.prototype.hasAttributes.call(element);
export const closestOf = (element: Element, selector: string) => Element.prototype.closest.call(element, selector);
export const fieldsOf = (form: Element) => [...Element.prototype.getElementsByTagName.call(form, 'input')];
export const isVisible = (element: Element) =>
  Element.prototype.checkVisibility.call(element, { visibilityProperty: true });

/** The node after `node` in tree order that is not inside it, within `root`; null at the end. */
export function nextOutside(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at !== null && at !== root; at = parentOf(at)) {
    const sibling = nextSiblingOf(at);
    if (sibling !== null) return sibling;
  }
  return null;
}
