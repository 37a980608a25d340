import type { Role, Tree } from './create-tree';

/** A block as it has to be read, very long ones uncut. */
export interface ExpectedBlock {
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly container: Element;
}

/**
 * The oracle: says by plain recursion what the text map has to find, first as a list of what stands one after the other,
 * then by joining what nothing parts.
 */
export function listExpected({ root, roles }: Tree): ExpectedBlock[] {
  const blocks: { text: string; nodes: Text[]; container: Element }[] = [];
  let current: (typeof blocks)[number] | null = null;
  let gap = '';
  for (const part of listParts(root, root, roles)) {
    if (part === 'wall') current = null;
    else if (part === 'footnote') gap = '\uE000';
    else if (part === 'line') gap = gap === '' ? '\n' : gap;
    else {
      if (current === null || current.container !== part.container) {
        current = { text: '', nodes: [], container: part.container };
        blocks.push(current);
      } else current.text += gap;
      gap = '';
      current.text += part.node.data;
      current.nodes.push(part.node);
    }
  }
  return blocks.filter(({ nodes }) => nodes.some((node) => /\S/.test(node.data)));
}

/** A text with the block around it; or what stands between texts: a new block, a footnote sign or what is not read, a line end. */
type Part = { readonly node: Text; readonly container: Element } | 'wall' | 'footnote' | 'line';

function listParts(element: Element, container: Element, roles: ReadonlyMap<Element, Role>): Part[] {
  return [...readChildren(element)].flatMap((child): Part[] => {
    if (child instanceof Text) return child.data === '' ? [] : [{ node: child, container }];
    if (!(child instanceof Element)) return [];
    const role = roles.get(child) as Role;
    if (role === 'unread') return ['footnote'];
    if (role === 'unread block') return ['footnote', 'wall'];
    if (role === 'break') return ['line'];
    if (role === 'block') return ['wall', ...listParts(child, child, roles)];
    return [...(role === 'raised' ? (['footnote'] as const) : []), ...listParts(child, container, roles)];
  });
}

/** By a walker, which no field of a form can clobber. */
function* readChildren(element: Element): Generator<Node> {
  const walker = document.createTreeWalker(element);
  for (let child = walker.firstChild(); child !== null; child = walker.nextSibling()) yield child;
}
