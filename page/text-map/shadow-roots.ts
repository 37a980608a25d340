import { hostOf, isDefined, isText, nameOf } from './native-dom';

type Ask = (element: Element) => ShadowRoot | null;

/** Empty until a script gives them a shadow root. Others can have one too, but hardly ever begin without anything in them. */
const OFTEN_HOSTS = /^(?:DIV|SECTION|ARTICLE|ASIDE|MAIN)$/;

let askOpen: Ask | null = null;
let askAny: Ask | null = null;

/**
 * The shadow root of an element that may be read; null where there is none. Of closed ones, those of elements that the
 * page itself has defined: a mark gives the page a node inside, and any other closed root may be that of another
 * extension. Asking for closed ones takes Chromium a hundred times as long as for open ones.
 */
export function findShadowRoot(element: Element, name = nameOf(element)): ShadowRoot | null {
  askOpen ??= takeOpen();
  const open = askOpen(element);
  if (open !== null || !name.includes('-') || !isDefined(element)) return open;
  askAny ??= takeAny();
  return askAny(element);
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

function takeOpen(): Ask {
  const get = takeGetter('shadowRoot')!;
  return (element) => get.call(element);
}

/**
 * Firefox has a property for extensions, Chromium a function, which takes it some milliseconds to make; without both, closed
 * roots stay closed.
 */
function takeAny(): Ask {
  const get = takeGetter('openOrClosedShadowRoot');
  if (get !== undefined) return (element) => get.call(element);
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: Ask } } };
  return (element) => chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}

function takeGetter(name: string): ((this: Element) => ShadowRoot | null) | undefined {
  return Object.getOwnPropertyDescriptor(Element.prototype, name)?.get;
}
