import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';

/** Room between word and card, and between card and the viewport's edge; in CSS pixels. */
const GAP_PX = 8;
const MARGIN_PX = 8;
const LEAST_HEIGHT_PX = 120;

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
    getBoundingClientRect: () => boundAll(anchor.findRects()),
    getClientRects: () => [...anchor.findRects()],
  };
  const update = async () => {
    if (anchor.findRects().length === 0) return onGone();
    const { x, y } = await computePosition(reference, layer, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(point ?? {}),
        offset(GAP_PX),
        flip({ padding: MARGIN_PX, fallbackStrategy: 'bestFit' }),
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

function boundAll(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
