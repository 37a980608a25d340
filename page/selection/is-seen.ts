import { parentOf } from '../text-map/index';
import { isFilterClear } from './is-filter-clear';

/** Below this it would be easy to press something without knowing. */
const LEAST_OPACITY = 0.9;
const LEAST_SIZE_PX = 20;
/** Rounding, and zoom. */
const SLACK_PX = 2;

/**
 * Whether the reader really sees a layer of ours whose button was pressed: nothing of the page's makes it see-through,
 * moves it away from where its `transform` puts it, or lies over it. Asked before anything is saved.
 */
export function isLayerSeen(host: HTMLElement, root: ShadowRoot, layer: HTMLElement): boolean {
  const box = layer.getBoundingClientRect();
  const set = new DOMMatrixReadOnly(layer.style.transform);
  if (box.width < LEAST_SIZE_PX || box.height < LEAST_SIZE_PX) return false;
  if (Math.abs(box.left - set.e) > SLACK_PX || Math.abs(box.top - set.f) > SLACK_PX) return false;
  return isOpaque(host) && isOnTop(host, root, box);
}

function isOpaque(host: HTMLElement): boolean {
  let opacity = 1;
  for (let node: Node | null = host; node instanceof Element; node = parentOf(node)) {
    const style = getComputedStyle(node);
    if (style.visibility !== 'visible' || style.display === 'none' || !isFilterClear(style.filter)) return false;
    if (style.clipPath !== 'none' || style.maskImage !== 'none') return false;
    opacity *= Number(style.opacity);
  }
  return opacity >= LEAST_OPACITY;
}

/** Looks at the middle and near every corner. A page may name a form `elementFromPoint`, hence the prototypes. */
function isOnTop(host: HTMLElement, root: ShadowRoot, box: DOMRect): boolean {
  const [inX, inY] = [box.width / 4, box.height / 4];
  const points = [
    [box.left + box.width / 2, box.top + box.height / 2],
    [box.left + inX, box.top + inY],
    [box.right - inX, box.top + inY],
    [box.left + inX, box.bottom - inY],
    [box.right - inX, box.bottom - inY],
  ] as const;
  return points.every(
    ([x, y]) =>
      Document.prototype.elementFromPoint.call(document, x, y) === host &&
      ShadowRoot.prototype.elementFromPoint.call(root, x, y) !== null,
  );
}
