import {
  attributeOf,
  closestOf,
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
const PROGRAMS = 'script, style, noscript, template';
/** …and attributes that hold a picture. */
const DATA = '[src^=data], [style*=data]';
/** What can have a shadow root, besides elements that the page defines: by those' names the HTML tells that it has any. */
const HOSTS =
  'article, aside, blockquote, body, div, footer, h1, h2, h3, h4, h5, h6, header, main, nav, p, section, span';

export interface Writing {
  /** Whether it is done in one step. */
  readonly isShort: boolean;
  /** @returns null where there is a shadow root, or too much. */
  write(): Promise<string | null>;
}

interface Written {
  /** Null until all of it is. */
  html: string | null;
}

/** Finds out how the HTML of a page's body is best written: what is long and never read is left out, and no step takes long. */
export function planWriting(body: Element): Writing {
  const parted = findAroundLong(body);
  const isShort = parted.size === 0 && countInside(body) <= MOST_AT_ONCE;
  return { isShort, write: () => writeBody(body, parted, isShort) };
}

/** The elements that are long by themselves, and those around them. */
function findAroundLong(body: Element): ReadonlySet<Node> {
  const found = new Set<Node>();
  for (const element of body.querySelectorAll(`${PROGRAMS}, ${DATA}`)) {
    if (!isLong(element)) continue;
    for (let at: Node | null = element; at !== null && !found.has(at); at = parentOf(at)) found.add(at);
  }
  return found;
}

/** Asks for lengths only: of no text is there a copy made. */
function isLong(element: Element): boolean {
  const text = firstChildOf(element) as Partial<Text> | null;
  const data = attributeOf(element, 'src') ?? attributeOf(element, 'style');
  return nameOf(element) === 'TEMPLATE' || (text?.length ?? 0) + (data?.length ?? 0) > LONG;
}

async function writeBody(body: Element, parted: ReadonlySet<Node>, isShort: boolean): Promise<string | null> {
  const written: Written = { html: null };
  const steps = writeInSteps(body, parted, written);
  if (isShort) while (steps.next().done !== true);
  else await runInSlices(steps, new AbortController().signal, new CostMeter());
  return written.html;
}

function* writeInSteps(body: Element, parted: ReadonlySet<Node>, written: Written): Generator<undefined> {
  const hosts = body.querySelectorAll(HOSTS);
  // Pages have hundreds of these, and each is asked by code that runs for the first time.
  for (let at = 0; at < hosts.length; at++) {
    if (hosts[at]!.shadowRoot !== null) return;
    if (at % MOST_AT_ONCE === 0) yield;
  }
  let html = '';
  for (const piece of writeElement(body, parted)) {
    html += piece;
    if (html.length > LONGEST_HTML) return;
    yield;
  }
  written.html = html;
}

/** An element with much in it is written child by child, with no more of its own than says whether it is read. */
function* writeElement(element: Element, parted: ReadonlySet<Node>): Generator<string> {
  if (!parted.has(element) && countInside(element) <= MOST_AT_ONCE) return yield htmlOf(element);
  const children = closestOf(element, PROGRAMS) === null ? listChildren(element) : [];
  // A picture, or a program: it parts words.
  if (children.length === 0) return yield ' ';
  const name = nameOf(element).toLowerCase();
  const role = attributeOf(element, 'role')?.replace(/[&"]/g, '') ?? '';
  yield `<${name}${attributeOf(element, 'hidden') === null ? '' : ' hidden=""'} role="${role}">`;
  for (const child of children) {
    if (isElement(child)) yield* writeElement(child, parted);
    else if (isText(child)) yield child.data.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  }
  yield `</${name}>`;
}

/** Listed before any is written: from one that the page takes away meanwhile nothing leads on. */
function listChildren(element: Element): Node[] {
  const children: Node[] = [];
  for (let child = firstChildOf(element); child !== null; child = nextSiblingOf(child)) children.push(child);
  return children;
}
