import type { Page } from 'puppeteer-core';
import { runInPage } from './run-in-page';

export interface Snapshot {
  /** Every node of the page, open shadow trees included, one to a line; our neutral host left out. */
  readonly dom: string;
  /** How many bare empty `div` children the root element has: what our host looks like to a page. */
  readonly hosts: number;
}

/** Writes the page's DOM down as its own scripts could see it. Text nodes stay apart, so that splitting one shows. */
export function takeSnapshot(page: Page): Promise<Snapshot> {
  return runInPage(page, () => {
    const lines: string[] = [];
    let hosts = 0;
    const isHost = (node: Node) =>
      node instanceof HTMLDivElement &&
      node.parentNode === document.documentElement &&
      node.attributes.length === 0 &&
      node.childNodes.length === 0;
    const describe = (node: Node) => {
      if (!(node instanceof Element)) return `${node.nodeType} ${JSON.stringify(node.nodeValue)}`;
      const attributes = [...node.attributes].map((one) => `${one.name}=${JSON.stringify(one.value)}`);
      return `<${node.nodeName} ${attributes.sort().join(' ')}>`;
    };
    // A stack, not recursion: some pages are thousands of levels deep.
    const rest: [Node, number][] = [[document, 0]];
    for (let next = rest.pop(); next; next = rest.pop()) {
      const [node, depth] = next;
      if (isHost(node)) {
        hosts++;
        continue;
      }
      lines.push(`${depth} ${describe(node)}`);
      const children: Node[] = [...node.childNodes];
      if (node instanceof Element && node.shadowRoot) children.unshift(node.shadowRoot);
      if (node instanceof HTMLTemplateElement) children.unshift(node.content);
      for (const child of children.reverse()) rest.push([child, depth + 1]);
    }
    return { dom: lines.join('\n'), hosts };
  });
}
