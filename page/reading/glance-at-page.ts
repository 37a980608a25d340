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
import { RootWatch } from './root-watch';
import { runInSlices, waitForIdle } from './run-in-slices';

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
  const isSmall = countInside(body) <= MOST_AT_ONCE;
  if (!isSmall) await waitForIdle();
  ends.push(followRoots(tell));
  const html = isSmall ? writeAtOnce(body) : await writeInSlices(body);
  if (html === null) stop();
  return html === null ? null : { html, news, stop };
}

function writeAtOnce(body: Element): string | null {
  const hosts = body.querySelectorAll(HOSTS);
  if (hasRoots(hosts, 0, hosts.length)) return null;
  const html = htmlOf(body);
  return html.length > LONGEST_HTML ? null : html;
}

async function writeInSlices(body: Element): Promise<string | null> {
  const written = { html: '', isWhole: false };
  await runInSlices(writeInSteps(body, written), new AbortController().signal, new CostMeter());
  return written.isWhole ? written.html : null;
}

/** Pages have hundreds of these, and each is asked by code that runs for the first time: no call more than that takes. */
function hasRoots(hosts: NodeListOf<Element>, from: number, until: number): boolean {
  for (let at = from; at < until; at++) if (hosts[at]!.shadowRoot !== null) return true;
  return false;
}

/** It stays in part where there is a shadow root, or too much. */
function* writeInSteps(body: Element, written: { html: string; isWhole: boolean }): Generator<undefined> {
  const hosts = body.querySelectorAll(HOSTS);
  for (let at = 0; at < hosts.length; at += MOST_AT_ONCE) {
    if (hasRoots(hosts, at, Math.min(hosts.length, at + MOST_AT_ONCE))) return;
    yield;
  }
  for (const piece of writeElement(body)) {
    written.html += piece;
    if (written.html.length > LONGEST_HTML) return;
    yield;
  }
  written.isWhole = true;
}

/** An element with much in it is written child by child, with no more of its own than says whether it is read. */
function* writeElement(element: Element): Generator<string> {
  if (countInside(element) <= MOST_AT_ONCE) return yield htmlOf(element);
  const name = nameOf(element).toLowerCase();
  const role = attributeOf(element, 'role')?.replace(/[&"]/g, '') ?? '';
  yield `<${name}${attributeOf(element, 'hidden') === null ? '' : ' hidden=""'} role="${role}">`;
  // Listed first: from one that the page takes away meanwhile nothing leads on.
  const children: Node[] = [];
  for (let child = firstChildOf(element); child !== null; child = nextSiblingOf(child)) children.push(child);
  for (const child of children) {
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
