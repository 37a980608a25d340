/** How an element counts for the text around it. Written down here anew: the oracle asks nothing of what it judges. */
export type Role = 'inline' | 'block' | 'unread' | 'unread block' | 'break' | 'raised';

/** Elements with their attributes, as they may stand anywhere in a body when made by script. */
const ELEMENTS: readonly (readonly [role: Role, tag: string, attributes?: Readonly<Record<string, string>>])[] = [
  ['inline', 'span'],
  ['inline', 'b'],
  ['inline', 'a', { href: '#' }],
  ['inline', 'em', { lang: 'en' }],
  ['inline', 'font'],
  ['block', 'p'],
  ['block', 'div'],
  ['block', 'div', { contenteditable: 'false' }],
  ['block', 'section'],
  ['block', 'li'],
  ['block', 'td'],
  ['block', 'h2'],
  ['block', 'pre'],
  ['block', 'form'],
  ['block', 'made-up'],
  ['raised', 'sup'],
  ['break', 'br'],
  ['unread', 'button'],
  ['unread', 'code'],
  ['unread', 'script', { type: 'text/plain' }],
  ['unread', 'style'],
  ['unread', 'textarea'],
  ['unread', 'span', { role: 'button' }],
  ['unread', 'span', { hidden: '' }],
  ['unread block', 'nav'],
  ['unread block', 'div', { hidden: '' }],
  ['unread block', 'div', { contenteditable: '' }],
  ['unread block', 'div', { role: 'navigation' }],
  ['unread block', 'pre', { class: 'language-js' }],
  ['unread block', 'xmp'],
];

const TEXTS = [
  '',
  ' ',
  '\n  ',
  'pain',
  'back pain',
  ' low mood ',
  'in\u00adflammation',
  'i\u0301\u0302n',
  '\ud83e\udec0 heart',
  '\udc00\ud83e',
  'سلام',
  '\uE000',
  '\u00a0',
];
/** One text in so many is longer than a block may be. */
const LONG_ONE_IN = 400;
const MOST_NODES = 60;

export interface Tree {
  readonly root: HTMLElement;
  readonly roles: ReadonlyMap<Element, Role>;
}

/** Makes a tree of up to sixty nodes, mostly elements within elements, with text, comments and forms that clobber. */
export function createTree(chance: () => number): Tree {
  const root = document.createElement('div');
  const roles = new Map<Element, Role>([[root, 'block']]);
  const pick = <T>(list: readonly T[]) => list[Math.floor(chance() * list.length)] as T;
  const open: Element[] = [root];
  for (let left = Math.ceil(chance() * MOST_NODES); left > 0; left--) {
    const parent = pick(open);
    const kind = chance();
    if (kind < 0.5) parent.append(createText(chance, pick));
    else if (kind < 0.55) parent.append(document.createComment('pain'));
    else {
      const [role, tag, attributes = {}] = pick(ELEMENTS);
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      roles.set(element, role);
      parent.append(element);
      if (role !== 'break') open.push(element);
      if (tag === 'form') addClobberer(element, pick, roles);
    }
  }
  return { root, roles };
}

function createText(chance: () => number, pick: <T>(list: readonly T[]) => T): Text {
  const isLong = chance() < 1 / LONG_ONE_IN;
  return document.createTextNode(isLong ? pick(['pain ', 'a', ' ', '\ud83e\udec0']).repeat(20_000) : pick(TEXTS));
}

function addClobberer(form: Element, pick: <T>(list: readonly T[]) => T, roles: Map<Element, Role>): void {
  const field = document.createElement('input');
  field.name = pick(['parentNode', 'firstChild', 'nextSibling', 'nodeType', 'nodeName', 'getAttribute', 'textContent']);
  roles.set(field, 'unread');
  Node.prototype.appendChild.call(form, field);
}
