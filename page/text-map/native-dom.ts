/**
 * DOM access that a page cannot spoil: `<form><input name="parentNode">` shadows the property for content scripts too
 * (Chromium), so the tree is read through the prototype's own getters.
 */
interface Getters {
  readonly parent: (this: Node) => Node | null;
  readonly firstChild: (this: Node) => Node | null;
  readonly nextSibling: (this: Node) => Node | null;
  readonly type: (this: Node) => number;
  readonly name: (this: Node) => string;
}

let taken: Getters | null = null;

/** Taken when first needed: commands that read files make their DOM only then. */
function getters(): Getters {
  taken ??= {
    parent: takeGetter('parentNode'),
    firstChild: takeGetter('firstChild'),
    nextSibling: takeGetter('nextSibling'),
    type: takeGetter('nodeType'),
    name: takeGetter('nodeName'),
  };
  return taken;
}

function takeGetter<T>(name: 'parentNode' | 'firstChild' | 'nextSibling' | 'nodeType' | 'nodeName') {
  return Object.getOwnPropertyDescriptor(Node.prototype, name)!.get as (this: Node) => T;
}

export const parentOf = (node: Node) => getters().parent.call(node);
export const firstChildOf = (node: Node) => getters().firstChild.call(node);
export const nextSiblingOf = (node: Node) => getters().nextSibling.call(node);
/** Upper case for HTML elements in HTML documents, as written in XHTML and SVG: compare after `toUpperCase`. */
export const nameOf = (node: Node) => getters().name.call(node).toUpperCase();
export const isText = (node: Node): node is Text => {
  const type = getters().type.call(node);
  return type === 3 || type === 4; // CDATA sections are text in XHTML
};
export const isElement = (node: Node): node is Element => getters().type.call(node) === 1;

const isFragment = (node: Node): node is DocumentFragment => getters().type.call(node) === 11;
/** The element whose shadow root a node is; null where it is none. */
export const hostOf = (node: Node): Element | null => (isFragment(node) ? ((node as ShadowRoot).host ?? null) : null);

/** The parent; of a shadow root, its host. */
export const outerOf = (node: Node): Node | null => parentOf(node) ?? hostOf(node);

/** Attributes and look-ups, for the same reason through the prototype: a field may be named `getAttribute`, too. */
export const attributeOf = (element: Element, name: string) => Element.prototype.getAttribute.call(element, name);
export const hasAttributes = (element: Element) => Element.prototype.hasAttributes.call(element);
export const closestOf = (element: Element, selector: string) => Element.prototype.closest.call(element, selector);
export const fieldsOf = (form: Element) => [...Element.prototype.getElementsByTagName.call(form, 'input')];
export const countInside = (element: Element) => Element.prototype.getElementsByTagName.call(element, '*').length;
/** The HTML of an element, itself included. */
export const htmlOf = (element: Element) =>
  Object.getOwnPropertyDescriptor(Element.prototype, 'outerHTML')!.get!.call(element) as string;
export const isDefined = (element: Element) => Element.prototype.matches.call(element, ':defined');
export const isVisible = (element: Element) =>
  Element.prototype.checkVisibility.call(element, { visibilityProperty: true });

/** The nearest element that fits, in the shadow tree that an element is in and in those around it. */
export function findClosest(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at !== null; at = hostOf(at.getRootNode())) {
    const found = closestOf(at, selector);
    if (found !== null) return found;
  }
  return null;
}

/** Whether a node is in an element, or in a shadow tree in it. */
export function hasInside(element: Element, node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = hostOf(at.getRootNode())) if (element.contains(at)) return true;
  return false;
}

/** Whether one node comes before another. What is in a shadow root comes before the host's own children. */
export function isBefore(a: Node, b: Node): boolean {
  const position = a.compareDocumentPosition(b);
  if ((position & Node.DOCUMENT_POSITION_DISCONNECTED) === 0)
    return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const [first, second] = [listHosts(a), listHosts(b)];
  for (const at of first) {
    const other = second.find((one) => one.getRootNode() === at.getRootNode());
    if (other !== undefined) return (at.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
  return true;
}

/** The node, the host around it, the host around that. */
function listHosts(node: Node): Node[] {
  const hosts: Node[] = [];
  for (let at: Node | null = node; at !== null; at = hostOf(at.getRootNode())) hosts.push(at);
  return hosts;
}

/**
 * The node after `node` in tree order that is not inside it, within `root`; null at the end. After a shadow root come
 * its host's own children.
 */
export function nextOutside(node: Node, root: Node): Node | null {
  let at: Node | null = node;
  while (at !== null && at !== root) {
    const sibling = nextSiblingOf(at);
    if (sibling !== null) return sibling;
    const parent = parentOf(at);
    const host: Element | null = parent === null ? hostOf(at) : null;
    const own = host && firstChildOf(host);
    if (own !== null) return own;
    at = parent ?? host;
  }
  return null;
}
