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
import { RootWatch } from './root-watch';
import { waitForIdle } from './run-in-slices';

/** The page gets its turn back after this long; the last step comes on top. */
const SLICE_MS = 2;
/** So many elements are looked at, or written, in one step. */
const MOST_AT_ONCE = 70;

/** UTF-16 units. */
const LONGEST_HTML = 200_000;
/** What readers type, what is left out around it, and what says more than its text. */
const NOT_PLAIN = '[contenteditable], input[type="password"], abbr, acronym';
/** What can have a shadow root, besides elements that the page defines: by those' names the HTML tells that it has any. */
const HOSTS =
  'article, aside, blockquote, body, div, footer, h1, h2, h3, h4, h5, h6, header, main, nav, p, section, span';
const OFTEN_HOSTS = 'article:empty, aside:empty, div:empty, main:empty, section:empty';

/** What a glance at a small page has found. */
export interface Glance {
  /** That of its body. */
  readonly html: string;
  /** Resolves when the page may have come to say something else, or the reader has selected something. */
  readonly news: Promise<void>;
  /** To be called when the page is read: news are followed otherwise then. */
  stop(): void;
}

/**
 * The HTML of a small and plain page, which the browser writes in less time than any walk through its nodes takes; null
 * where it says itself that this does not tell what reading would find. A page of some size takes several turns.
 */
export async function glanceAtPage(): Promise<Glance | null> {
  if (document.contentType !== 'text/html' || document.querySelector(NOT_PLAIN) !== null) return null;
  const ends: (() => void)[] = [];
  const stop = () => {
    for (const end of ends.splice(0)) end();
  };
  let tell = stop;
  const news = new Promise<void>((resolve) => {
    tell = () => {
      stop();
      resolve();
    };
  });
  ends.push(followChanges(tell), followSelecting(tell));
  const body = document.body ?? document.documentElement;
  if (countInside(body) > MOST_AT_ONCE) await waitForIdle();
  ends.push(followRoots(tell));
  const html = await writeInSlices(body);
  if (html === null) stop();
  return html === null ? null : { html, news, stop };
}

async function writeInSlices(body: Element): Promise<string | null> {
  const hosts = body.querySelectorAll(HOSTS);
  if (hosts.length <= MOST_AT_ONCE) return hasRoots(hosts, 0, hosts.length) ? null : htmlOf(body);
  const steps = writeInSteps(body, hosts);
  let html = '';
  for (let deadline = performance.now() + SLICE_MS; ; ) {
    const { done, value } = steps.next();
    if (value === null || html.length > LONGEST_HTML) return null;
    if (done) return html;
    html += value;
    if (performance.now() < deadline) continue;
    await waitForIdle();
    deadline = performance.now() + SLICE_MS;
  }
}

/** Pages have hundreds of these, and each is asked by code that runs for the first time: no call more than that takes. */
function hasRoots(hosts: NodeListOf<Element>, from: number, until: number): boolean {
  for (let at = from; at < until; at++) if (hosts[at]!.shadowRoot !== null) return true;
  return false;
}

/** Yields the HTML in pieces; null where there is a shadow root. */
function* writeInSteps(body: Element, hosts: NodeListOf<Element>): Generator<string | null, undefined> {
  for (let at = 0; at < hosts.length; at += MOST_AT_ONCE) {
    yield hasRoots(hosts, at, Math.min(hosts.length, at + MOST_AT_ONCE)) ? null : '';
  }
  yield* writeElement(body);
}

/** An element with much in it is written child by child, with no more of its own than says whether it is read. */
function* writeElement(element: Element): Generator<string> {
  if (countInside(element) <= MOST_AT_ONCE) return yield htmlOf(element);
  const name = nameOf(element).toLowerCase();
  const role = attributeOf(element, 'role')?.replace(/[&"]/g, '') ?? '';
  yield `<${name}${attributeOf(element, 'hidden') === null ? '' : ' hidden=""'} role="${role}">`;
  for (let child = firstChildOf(element); child !== null; child = nextSiblingOf(child)) {
    if (isElement(child)) yield* writeElement(child);
    else if (isText(child)) yield child.data.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  }
  yield `</${name}>`;
}

/** Nothing is kept of what changes: whoever is told has the whole page read. */
function followChanges(tell: () => void): () => void {
  const observer = new MutationObserver((records) => {
    if (records.some(bringsText)) tell();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}

/** Scripts that come late bring further scripts, styles, and another title. */
function bringsText({ type, target, addedNodes }: MutationRecord): boolean {
  const around = isElement(target) ? target : parentOf(target);
  if (around !== null && isElement(around) && closestOf(around, 'head, script, style') !== null) return false;
  return type === 'characterData' || [...addedNodes].some((node) => !/^(?:SCRIPT|STYLE|LINK|META)$/.test(nameOf(node)));
}

function followRoots(tell: () => void): () => void {
  const likely = document.querySelectorAll(OFTEN_HOSTS);
  if (likely.length === 0) return () => undefined;
  const roots = new RootWatch(() => false);
  roots.start({ follow: () => undefined, noteHost: tell, stop: () => undefined });
  for (const element of likely) roots.rootOf(element, nameOf(element), true);
  roots.expect();
  return () => roots.stop();
}

/** What answers a selection comes when it is made: it would not know that the pointer is still pressed. */
function followSelecting(tell: () => void): () => void {
  let isPressing = false;
  const onEvent = ({ isTrusted, type }: Event) => {
    if (isTrusted && type !== 'selectionchange') isPressing = type === 'pointerdown';
    if (!isPressing && getSelection()?.isCollapsed === false) tell();
  };
  const types = ['selectionchange', 'pointerdown', 'pointerup', 'pointercancel', 'contextmenu'];
  for (const type of types) window.addEventListener(type, onEvent, true);
  if (getSelection()?.isCollapsed === false) tell();
  return () => {
    for (const type of types) window.removeEventListener(type, onEvent, true);
  };
}
