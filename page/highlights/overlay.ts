import type { Colour } from '../../domain/notes/index';
import type { Line } from './compute-lines';

/** One passage as it is to be drawn. */
export interface DrawnPassage {
  readonly id: string;
  readonly colour: Colour;
  /** In the viewport. */
  readonly lines: readonly Line[];
  readonly stack: number;
  readonly isLight: boolean;
}

/**
 * Rectangles over the page's text, with no word in them. They hang on the document, so that scrolling costs nothing, in
 * pictures of one pixel that show what overflows them: so nothing can be scrolled to, and no size of the page changes.
 * There is one picture for each level of the page's stack and for dark grounds.
 */
export interface Overlay {
  draw(passages: readonly DrawnPassage[]): void;
  /** Makes the reader see which one is meant. @returns whether it is drawn. */
  pulse(id: string): boolean;
  clear(): void;
}

const SVG = 'http://www.w3.org/2000/svg';
const PULSE_MS = 260;
const PULSES = 7;

/** @param place the closed root in which it is drawn, and the element whose corner is its origin. */
export function createOverlay(getPlace: () => { readonly root: ShadowRoot; readonly host: Element }): Overlay {
  const pictures = new Map<string, SVGElement>();
  const groups = new Map<string, { readonly element: SVGElement; readonly signature: string }>();

  const findPicture = (root: ShadowRoot, stack: number, isLight: boolean) => {
    const key = `${stack} ${isLight}`;
    const known = pictures.get(key);
    if (known !== undefined) return known;
    const picture = make('svg', { class: isLight ? 'overlay on-dark' : 'overlay', 'aria-hidden': 'true' });
    picture.style.zIndex = String(stack);
    pictures.set(key, picture);
    root.prepend(picture);
    return picture;
  };
  const remove = (id: string) => {
    groups.get(id)?.element.remove();
    groups.delete(id);
  };
  const drawOne = (passage: DrawnPassage, origin: DOMRect, root: ShadowRoot) => {
    const lines = passage.lines.map((line) => shift(line, origin));
    const signature = JSON.stringify([passage.colour, passage.stack, passage.isLight, lines]);
    if (groups.get(passage.id)?.signature === signature) return;
    remove(passage.id);
    const element = make('g', { class: passage.colour });
    element.append(...lines.flatMap(drawLine));
    findPicture(root, passage.stack, passage.isLight).append(element);
    groups.set(passage.id, { element, signature });
  };

  return {
    draw(passages) {
      if (passages.length === 0) return this.clear();
      const { root, host } = getPlace();
      // In a modal dialog, or in what fills the screen, it would hang on that, and what it marks may be behind.
      if (host.parentNode !== document.documentElement) return this.clear();
      const origin = host.getBoundingClientRect();
      const kept = new Set(passages.map(({ id }) => id));
      for (const id of groups.keys()) if (!kept.has(id)) remove(id);
      for (const passage of passages) drawOne(passage, origin, root);
    },
    pulse(id) {
      if (!groups.has(id)) return false;
      blink(() => groups.get(id)?.element, PULSES);
      return true;
    },
    clear() {
      for (const picture of pictures.values()) picture.remove();
      pictures.clear();
      groups.clear();
    },
  };
}

/** No animation of the browser's: a page could list it, and with it what it moves. Without motion it just stands out. */
function blink(find: () => SVGElement | undefined, left: number): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  find()?.classList.toggle('found', left > 0 && (isStill || left % 2 === 1));
  if (left > 0) setTimeout(() => blink(find, left - 1), PULSE_MS);
}

function shift(line: Line, origin: DOMRect): Line {
  const round = (pixels: number) => Math.round(pixels * 4) / 4;
  return {
    left: round(line.left - origin.left),
    top: round(line.top - origin.top),
    width: round(line.width),
    height: round(line.height),
  };
}

/** A ground, and a line under it whose pattern tells the colour to those who do not see it. */
function drawLine({ left, top, width, height }: Line): SVGElement[] {
  const ground = make('rect', { x: left, y: top, width, height });
  const base = top + height - 1;
  return [ground, make('path', { d: `M${left} ${base}h${width}` })];
}

function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
