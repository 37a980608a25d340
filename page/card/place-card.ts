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
  findRects(): readonly DOMRect[];
}

/**
 * Keeps the card beside its word, never over it, within the viewport, while the page scrolls and changes.
 * @param point where the pointer was: of a word that wraps, the card stands by the line pointed at.
 * @returns a function that stops.
 */
export function placeCard(
  anchor: Anchor,
  layer: HTMLElement,
  point: { x: number; y: number } | null,
  onGone: () => void,
) {
  const reference = {
    contextElement: anchor.element,
    getBoundingClientRect: () => computeBounds(anchor.findRects()),
    getClientRects: () => [...anchor.findRects()],
  };
  let side: Side | null = null;
  const update = async () => {
    const rects = anchor.findRects();
    if (rects.length === 0) return onGone();
    side = chooseSide(rects, side);
    const { x, y } = await computePosition(reference, layer, {
      strategy: 'fixed',
      placement: `${side}-start`,
      middleware: [
        inline(point ?? {}),
        offset(GAP_PX),
        shift({ padding: MARGIN_PX }),
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

type Side = 'top' | 'bottom';

/**
 * The side of the word that the card stands on. It is kept while there is any room there: a card that jumps to the
 * other side because its content changed has to be found again.
 */
function chooseSide(rects: readonly DOMRect[], kept: Side | null): Side {
  const room = {
    top: Math.min(...rects.map((rect) => rect.top)) - GAP_PX - MARGIN_PX,
    bottom: innerHeight - Math.max(...rects.map((rect) => rect.bottom)) - GAP_PX - MARGIN_PX,
  };
  if (kept !== null && room[kept] >= LEAST_HEIGHT_PX) return kept;
  return room.bottom >= GOOD_HEIGHT_PX || room.bottom >= room.top ? 'bottom' : 'top';
}
