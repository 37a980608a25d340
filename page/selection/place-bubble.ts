import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';

const GAP_PX = 8;
const MARGIN_PX = 8;

/**
 * Keeps something small beside the end of a range, within the viewport.
 * @returns a function that stops.
 */
export function placeBubble(range: Range, layer: HTMLElement): () => void {
  const around = range.commonAncestorContainer;
  const reference = {
    ...(around instanceof Element ? { contextElement: around } : {}),
    getBoundingClientRect: () => findEnd(range),
  };
  const update = async () => {
    const { x, y } = await computePosition(reference, layer, {
      strategy: 'fixed',
      placement: 'bottom',
      middleware: [offset(GAP_PX), flip({ padding: MARGIN_PX }), shift({ padding: MARGIN_PX, crossAxis: true })],
    });
    layer.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  };
  return autoUpdate(reference, layer, () => void update());
}

/** The last line of the range that has a size, reduced to its end. */
function findEnd(range: Range): DOMRect {
  const last = [...range.getClientRects()].findLast((rect) => rect.width > 0 && rect.height > 0);
  if (last === undefined) return range.getBoundingClientRect();
  const isLeftwards = readDirection(range) === 'rtl';
  return new DOMRect(isLeftwards ? last.left : last.right, last.top, 0, last.height);
}

function readDirection(range: Range): string {
  const { endContainer } = range;
  const element = endContainer instanceof Element ? endContainer : endContainer.parentElement;
  return element === null ? 'ltr' : getComputedStyle(element).direction;
}
