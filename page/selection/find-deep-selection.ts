import { findShadowRoot, isElement } from '../text-map/index';

/**
 * The selection, in whatever open shadow tree it is: of one inside, Chromium's document tells only where the host stands,
 * and its shadow roots have a `getSelection` of their own, which no standard knows. Firefox's document tells it by itself.
 */
export function findDeepSelection(): Selection | null {
  let selection = getSelection();
  for (;;) {
    const at = selection?.isCollapsed ? selection.anchorNode?.childNodes[selection.anchorOffset] : undefined;
    const root = at !== undefined && isElement(at) ? findShadowRoot(at) : null;
    const inside = (root as { getSelection?: () => Selection | null } | null)?.getSelection?.() ?? null;
    if (inside === null) return selection;
    selection = inside;
  }
}
