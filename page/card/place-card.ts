import { autoUpdate, computePosition, inline, offset, shift, size } from '@floating-ui/dom';
import { computeBounds } from '../marks/index';

/** Room between word and card, and between card and the viewport's edge; in CSS pixels. */
const GAP_PX = 8;
const MARGIN_PX = 8;
const LEAST_HEIGHT_PX = 96;
/** With this much room below its word, a card is at home there. */
const GOOD_HEIGHT_PX = 300;

/** What the card stands beside: `findRects` answers nothing once the word is gone from the page. */
export interface Anchor {
  readonly element: Element;
  /** It may fill the viewport, so that there is no room beside it. */
  readonly isLarge: boolean;
  findRects(): readonly DOMRect[];
}

export interface CardPlacing {
  /** Where the pointer was: of a word that wraps, the card stands by the line pointed at. */
  readonly point: { x: number; y: number } | null;
  /** The card stays in view when its word does not, and where it is when its word is gone. */
  readonly isKept: boolean;
  readonly onGone: () => void;
}

/**
 * Keeps the card beside its word, never over it, within the viewport, while the page scrolls and changes.
 * @returns a function that stops.
 */
export function placeCard(anchor: Anchor, layer: HTMLElement, { point, isKept, onGone }: CardPlacing): () => void {
  let rects = anchor.findRects();
  const reference = {
    contextElement: anchor.element,
    getBoundingClientRect: () => computeBounds(rects),
    getClientRects: () => [...rects],
  };
  let side: Side | null = null;
  const update = async () => {
    const now = anchor.findRects();
    if (now.length === 0 && !isKept) return onGone();
    if (now.length > 0) rects = now;
    else if (rects.length === 0 || isWhollyInView(layer.getBoundingClientRect())) return;
    side = chooseSide(rects, side);
    // Where its words are out of view, or leave no room beside them, the card has all of the viewport.
    const isAlone = isKept && !now.some(isInView);
    const crossAxis = isAlone || (anchor.isLarge && computeRoom(rects)[side] < LEAST_HEIGHT_PX);
    const { x, y } = await computePosition(reference, layer, {
      strategy: 'fixed',
      placement: `${side}-start`,
      middleware: [
        inline(point ?? {}),
        offset(GAP_PX),
        shift({ padding: MARGIN_PX, crossAxis }),
        size({
          padding: MARGIN_PX,
          apply: ({ availableHeight, elements }) => {
            const height = Math.max(LEAST_HEIGHT_PX, Math.floor(availableHeight));
            elements.floating.style.setProperty('--card-max-height', `${height}px`);
          },
        }),
      ],
    });
    layer.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  };
  return autoUpdate(reference, layer, () => void update());
}

function isWhollyInView({ top, bottom, left, right }: DOMRect): boolean {
  return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
}

function isInView(rect: DOMRect): boolean {
  return rect.bottom > 0 && rect.top < innerHeight && rect.right > 0 && rect.left < innerWidth;
}

type Side = 'top' | 'bottom';

/**
 * The side of the word that the card stands on. It is kept while there is any room there: a card that jumps to the
 * other side because its content changed has to be found again.
 */
function chooseSide(rects: readonly DOMRect[], kept: Side | null): Side {
  const room = computeRoom(rects);
  if (kept !== null && room[kept] >= LEAST_HEIGHT_PX) return kept;
  return room.bottom >= GOOD_HEIGHT_PX || room.bottom >= room.top ? 'bottom' : 'top';
}

function computeRoom(rects: readonly DOMRect[]): Readonly<Record<Side, number>> {
  return {
    top: Math.min(...rects.map((rect) => rect.top)) - GAP_PX - MARGIN_PX,
    bottom: innerHeight - Math.max(...rects.map((rect) => rect.bottom)) - GAP_PX - MARGIN_PX,
  };
}
