import hostStyle from './card-host.css?inline';
import { findModal } from './find-modal';

/**
 * The one element that we add to a page: bare, empty to the page's eyes, the same for every reader. All that we show
 * lives in its closed shadow root, in the browser's top layer, above full-screen and stacked content.
 */
export interface CardHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** In it the card is drawn. A popover, because only the top layer is above everything. */
  readonly layer: HTMLElement;
  /** Shows where the term is that the reader stepped to. */
  readonly ring: HTMLElement;
  /** Stands beside a selection. */
  readonly bubble: HTMLElement;
  /** Holds the frame in which a note is typed. */
  readonly note: HTMLElement;
  /** Says something to assistive technology. */
  announce(words: string): void;
  /** Moves it where it can be used; answers whether that was elsewhere. What is shown in it has to be closed before. */
  settle(): boolean;
  remove(): void;
}

export function createCardHost(...styles: readonly string[]): CardHost {
  removeLeftHosts();
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  // Constructed sheets are not subject to the page's content security policy; style elements are.
  root.adoptedStyleSheets = [...styles, hostStyle].map(buildSheet);
  const ring = addPopover(root, 'ring');
  const layer = addPopover(root, 'layer');
  const bubble = addPopover(root, 'bubble');
  const note = addPopover(root, 'note');
  // Pressing a button beside a selection must not take the selection away, nor the focus.
  bubble.addEventListener('mousedown', (event) => event.preventDefault());
  const status = document.createElement('div');
  status.className = 'status';
  status.setAttribute('role', 'status');
  root.append(status);
  const settle = () => {
    const home = findHome();
    if (host.parentNode === home) return false;
    home.append(host);
    return true;
  };
  settle();
  return {
    host,
    root,
    layer,
    ring,
    bubble,
    note,
    announce(words) {
      status.textContent = words;
    },
    settle,
    remove: () => host.remove(),
  };
}

/**
 * Takes away the host of a script of ours whose extension was replaced. Chromium leaves such a script alive, and it
 * cleans up after itself; Firefox ends it without a word, but lets us look into closed roots.
 */
function removeLeftHosts(): void {
  for (const element of document.querySelectorAll(':root > div, dialog > div')) {
    const { openOrClosedShadowRoot: root } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
    const isOurs = root != null && [...root.children].some((child) => child.matches('.ring[popover]'));
    if (element.attributes.length === 0 && isOurs) element.remove();
  }
}

function findHome(): Element {
  return findModal() ?? document.documentElement;
}

function buildSheet(style: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  return sheet;
}

function addPopover(root: ShadowRoot, name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  element.popover = 'manual';
  // A page that zooms its root zooms what is in the top layer, too, which then stands elsewhere than it was placed.
  element.addEventListener('beforetoggle', () => {
    element.style.zoom = String(1 / (root.host.currentCSSZoom ?? 1));
  });
  root.append(element);
  return element;
}
