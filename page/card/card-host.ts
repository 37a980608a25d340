import type { PageHost } from './page-host';

/** What is in our host once there is something to show. */
export interface CardHost extends PageHost {
  /** In it the card is drawn. A popover, because only the top layer is above everything. */
  readonly layer: HTMLElement;
  /** Shows where the term is that the reader stepped to. */
  readonly ring: HTMLElement;
  /** Stands beside a selection. */
  readonly bubble: HTMLElement;
  /** Holds the frame in which a note is typed. */
  readonly note: HTMLElement;
}

export function createCardHost(host: PageHost, styles: readonly string[]): CardHost {
  const { root } = host;
  host.adopt(styles);
  const ring = addPopover(root, 'ring');
  const layer = addPopover(root, 'layer');
  const bubble = addPopover(root, 'bubble');
  const note = addPopover(root, 'note');
  // Pressing a button beside a selection must not take the selection away, nor the focus.
  bubble.addEventListener('mousedown', (event) => event.preventDefault());
  return { ...host, ring, layer, bubble, note };
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
