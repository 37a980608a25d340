import { isUnreadName, isUnreadRole, isVoidName } from '../../domain/text/index';
import {
  attributeOf,
  countInside,
  firstChildOf,
  htmlOf,
  isElement,
  isText,
  nameOf,
  nextSiblingOf,
  parentOf,
} from '../text-map/index';
import { CostMeter } from './cost-meter';
import { runInSlices } from './run-in-slices';

/** So many elements are looked at, or written, in one step. */
const MOST_AT_ONCE = 70;
/** In UTF-16 units. */
const LONGEST_HTML = 200_000;
/** Of a script's text, or of an attribute, in UTF-16 units. Pages hand themselves their data in scripts of a megabyte. */
const LONG = 2_000;
/** What holds text that nobody reads… */
const PROGRAMS = 'script, style, noscript, iframe, template, textarea';
/** …and attributes that hold a picture. */
const DATA_ATTRIBUTES = ['src', 'srcset', 'href', 'data', 'poster', 'style'];
const DATA = DATA_ATTRIBUTES.map((name) => `[${name}*="data:"]`).join(', ');
/** What can have a shadow root, besides elements that the page defines: by those' names the HTML tells that it has any. */
const HOSTS =
  'article, aside, blockquote, body, div, footer, h1, h2, h3, h4, h5, h6, header, main, nav, p, section, span';

export interface Writing {
  /** Whether it is done in one step. */
  readonly isShort: boolean;
  /** @returns null where there is a shadow root, or too much. */
  write(): Promise<string | null>;
}

/** Finds out how the HTML of a page's body is best written: what is long and never read is left out, and no step takes long. */
export function planWriting(body: Element): Writing {
  const parted = findAroundLong(body);
  const isShort = parted.size === 0 && countInside(body) <= MOST_AT_ONCE;
  return { isShort, write: async () => (isShort ? writeAtOnce(body) : writeInSlices(body, parted)) };
}

/** The elements that are long by themselves, and those around them. */
function findAroundLong(body: Element): ReadonlySet<Node> {
  const found = new Set<Node>();
  for (const element of body.querySelectorAll(`${PROGRAMS}, ${DATA}`)) {
    if (!isLong(element)) continue;
    for (let at: Node | null = element; at !== null && !found.has(at); at = at === body ? null : parentOf(at))
      found.add(at);
  }
  return found;
}

/** Asks for lengths only: of no text is there a copy made. */
function isLong(element: Element): boolean {
  const first = firstChildOf(element);
  if (nameOf(element) === 'TEMPLATE' || (first !== null && isText(first) && first.length > LONG)) return true;
  return DATA_ATTRIBUTES.some((name) => (attributeOf(element, name)?.length ?? 0) > LONG);
}

function writeAtOnce(body: Element): string | null {
  const hosts = body.querySelectorAll(HOSTS);
  if (hasRoots(hosts, 0, hosts.length)) return null;
  const html = htmlOf(body);
  return html.length > LONGEST_HTML ? null : html;
}

async function writeInSlices(body: Element, parted: ReadonlySet<Node>): Promise<string | null> {
  const written = { html: '', isWhole: false };
  await runInSlices(writeInSteps(body, parted, written), new AbortController().signal, new CostMeter());
  return written.isWhole ? written.html : null;
}

/** Pages have hundreds of these, and each is asked by code that runs for the first time: no call more than that takes. */
function hasRoots(hosts: NodeListOf<Element>, from: number, until: number): boolean {
  for (let at = from; at < until; at++) if (hosts[at]!.shadowRoot !== null) return true;
  return false;
}

/** It stays in part where there is a shadow root, or too much. */
function* writeInSteps(
  body: Element,
  parted: ReadonlySet<Node>,
  written: { html: string; isWhole: boolean },
): Generator<undefined> {
  const hosts = body.querySelectorAll(HOSTS);
  for (let at = 0; at < hosts.length; at += MOST_AT_ONCE) {
    if (hasRoots(hosts, at, Math.min(hosts.length, at + MOST_AT_ONCE))) return;
    yield;
  }
  for (const piece of writeElement(body, parted)) {
    written.html += piece;
    if (written.html.length > LONGEST_HTML) return;
    yield;
  }
  written.isWhole = true;
}

/** An element with much in it is written child by child, with no more of its own than says whether it is read. */
function* writeElement(element: Element, parted: ReadonlySet<Node>): Generator<string> {
  if (!parted.has(element) && countInside(element) <= MOST_AT_ONCE) return yield htmlOf(element);
  const name = nameOf(element);
  const role = attributeOf(element, 'role')?.replace(/[&"]/g, '') ?? '';
  const isHidden = attributeOf(element, 'hidden') !== null;
  const tag = name.toLowerCase();
  yield `<${tag}${isHidden ? ' hidden=""' : ''} role="${role}">`;
  if (isVoidName(tag)) return;
  const isUnread = isHidden || isUnreadName(name) || isUnreadRole(role);
  for (const child of isUnread ? [] : listChildren(element)) {
    if (isElement(child)) yield* writeElement(child, parted);
    else if (isText(child)) yield child.data.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  }
  yield `</${tag}>`;
}

/** Listed before any is written: from one that the page takes away meanwhile nothing leads on. */
function listChildren(element: Element): Node[] {
  const children: Node[] = [];
  for (let child = firstChildOf(element); child !== null; child = nextSiblingOf(child)) children.push(child);
  return children;
}
