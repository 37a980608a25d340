import { hostOf, isDefined, isText, nameOf } from './native-dom';

type Ask = (element: Element) => ShadowRoot | null;

/** Empty until a script gives them a shadow root. Others can have one too, but hardly ever begin without anything in them. */
const OFTEN_HOSTS = /^(?:DIV|SECTION|ARTICLE|ASIDE|MAIN)$/;

let asks: { readonly open: Ask; readonly any: Ask } | null = null;

/**
 * The shadow root of an element that may be read; null where there is none. Of closed ones, those of elements that the
 * page itself has defined: a mark gives the page a node inside, and any other closed root may be that of another
 * extension. Asking for closed ones takes Chromium a hundred times as long as for open ones.
 */
export function findShadowRoot(element: Element, name = nameOf(element)): ShadowRoot | null {
  asks ??= takeAsks();
  const open = asks.open(element);
  if (open !== null || !name.includes('-')) return open;
  return isDefined(element) ? asks.any(element) : null;
}

/** Whether an element without a shadow root is likely to get one later: no event tells of that. */
export function isLikelyHost(name: string, isEmpty: boolean): boolean {
  return name.includes('-') || (isEmpty && OFTEN_HOSTS.test(name));
}

/** The shadow roots that a node is in, from the innermost. */
export function listRootsAround(node: Node): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let at: Node | null = node; at !== null; at = hostOf(at.getRootNode())) {
    const root = at.getRootNode();
    if (hostOf(root) !== null) roots.push(root as ShadowRoot);
  }
  return roots;
}

/** Whether the own text of a host is shown: some slot of its root takes it. */
export function isOwnTextShown(root: ShadowRoot): boolean {
  return [...root.querySelectorAll('slot')].some((slot) => slot.assignedNodes().some(isText));
}

/** Firefox has a property for extensions, Chromium a function; without both, closed roots stay closed. */
function takeAsks(): NonNullable<typeof asks> {
  const take = (name: string) => Object.getOwnPropertyDescriptor(Element.prototype, name)?.get;
  const getOpen = take('shadowRoot') as (this: Element) => ShadowRoot | null;
  const getAny = take('openOrClosedShadowRoot') as typeof getOpen | undefined;
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: Ask } } };
  const ask = chrome?.dom?.openOrClosedShadowRoot;
  return {
    open: (element) => getOpen.call(element),
    any: (element) => getAny?.call(element) ?? ask?.(element) ?? null,
  };
}
