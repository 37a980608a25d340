import { closestOf, isElement, nameOf, parentOf } from '../text-map/index';
import { planWriting } from './plan-writing';
import { RootWatch } from './root-watch';
import { waitForIdle } from './run-in-slices';

/** What readers type, what is left out around it, and what says more than its text. */
const NOT_PLAIN = '[contenteditable], input[type="password"], abbr, acronym';
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
  const writing = planWriting(body);
  if (!writing.isShort) await waitForIdle();
  ends.push(followRoots(tell));
  const html = await writing.write();
  if (html !== null) return { html, news, stop };
  stop();
  return null;
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
