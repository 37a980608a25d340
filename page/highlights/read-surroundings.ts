import { closestOf, parentOf } from '../text-map/index';

/** What the elements around a text mean for a highlight drawn over it. */
export interface Surroundings {
  /** Boxes that cut off what overflows them, in the viewport. */
  readonly clips: readonly DOMRect[];
  /** Where in the page's stack the text stands: the `z-index` of the outermost stacking context around it. */
  readonly stack: number;
  /** Light text, so presumably on a dark ground. */
  readonly isLight: boolean;
  /** The text does not move with the document when that is scrolled. */
  readonly isPinned: boolean;
}

/** Deeper trees are only looked at up to here. */
const MOST_LEVELS = 300;

/** Costs one look at the style of every element around it: ask once for each element and drawing. */
export function readSurroundings(element: Element): Surroundings {
  const clips: DOMRect[] = [];
  let stack = 0;
  let isPinned = false;
  let at: Node | null = element;
  for (let level = 0; level < MOST_LEVELS && at instanceof Element; level++, at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (isRoot(at)) continue;
    if (style.overflowX !== 'visible' || style.overflowY !== 'visible') clips.push(at.getBoundingClientRect());
    if (isStackingContext(style)) stack = style.position === 'static' ? 0 : Number.parseInt(style.zIndex, 10) || 0;
    if (style.position === 'fixed' || style.position === 'sticky') isPinned = true;
  }
  return { clips, stack, isLight: isLightColour(getComputedStyle(element).color), isPinned };
}

/** What overflows these is cut off by the viewport itself. */
function isRoot(element: Element): boolean {
  return element === document.documentElement || closestOf(element, 'body') === element;
}

function isStackingContext(style: CSSStyleDeclaration): boolean {
  const { position } = style;
  if (position === 'fixed' || position === 'sticky') return true;
  if (position !== 'static' && style.zIndex !== 'auto') return true;
  return (
    style.opacity !== '1' || style.transform !== 'none' || style.filter !== 'none' || style.isolation === 'isolate'
  );
}

/** Of `rgb(…)`, and of the newer notations, whose first number, lightness or a channel, runs to 1 or 100. */
function isLightColour(colour: string): boolean {
  const [first = 0, second = 0, third = 0] = (colour.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (colour.startsWith('rgb')) return 0.299 * first + 0.587 * second + 0.114 * third > 140;
  if (colour.startsWith('color(')) return 0.299 * first + 0.587 * second + 0.114 * third > 0.55;
  return (first > 1 ? first / 100 : first) > 0.6;
}
