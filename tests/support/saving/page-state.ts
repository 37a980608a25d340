import type { Page } from 'puppeteer-core';
import { runInPage } from '../page/run-in-page';
import { takeSnapshot } from '../page/snapshot';

/** A script for the head of a page: writes down every change of the document that its own scripts could observe. */
export const OBSERVER = `<script>
  window.changes = [];
  new MutationObserver((records) => {
    for (const one of records) changes.push([one.type, one.target.nodeName, one.attributeName, one.addedNodes.length, one.removedNodes.length].join(' '));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
</script>`;

/** All of a page that its own scripts can read and that does not change from one load to the next. */
export async function readPageState(page: Page) {
  const { dom, hosts } = await takeSnapshot(page);
  return { dom: dom.split('\n'), hosts, ...(await runInPage(page, readState)) };
}

/** Runs in the page. */
async function readState() {
  const styleOf = (element: Element | null) => {
    if (element === null) return null;
    const style = getComputedStyle(element);
    return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`);
  };
  const boxOf = (element: Element | null) => JSON.stringify(element?.getBoundingClientRect());
  const hit: string[] = [];
  for (let y = 5; y < innerHeight; y += 24) {
    for (let x = 5; x < innerWidth; x += 48) {
      const stack = document.elementsFromPoint(x, y).map((one) => one.nodeName);
      const caret = document.caretPositionFromPoint(x, y);
      hit.push(`${x},${y} ${stack.join('>')} ${caret?.offsetNode.nodeName} ${caret?.offset}`);
    }
  }
  const host = document.documentElement.querySelector(':scope > div');
  const root = document.documentElement;
  // These tell how busy the machine is, and differ from load to load.
  const entries = performance.getEntries().filter((one) => !/^(long|event|first-input)/.test(one.entryType));
  const page = window as unknown as { changes?: string[] };
  return {
    elements: document.getElementsByTagName('*').length,
    html: root.outerHTML,
    text: root.textContent,
    styles: { html: styleOf(root), body: styleOf(document.body), paragraph: styleOf(document.querySelector('p')) },
    host: { style: styleOf(host), box: boxOf(host) },
    boxes: [...document.body.querySelectorAll('*')].map(boxOf),
    size: [root.scrollWidth, root.scrollHeight, root.clientWidth, root.clientHeight, scrollX, scrollY],
    highlights: [...CSS.highlights].map(([name, highlight]) => `${name} ${highlight.size} ${highlight.priority}`),
    marked: [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => String(range.startOffset)),
    ),
    sheets: [...document.styleSheets].map((sheet) => sheet.href),
    adopted: document.adoptedStyleSheets.length,
    animations: document.getAnimations().length,
    performance: [...new Set(entries.map((one) => `${one.entryType} ${one.name}`))].sort(),
    frames: [window.length, document.querySelectorAll('iframe').length],
    focus: document.activeElement?.nodeName,
    selection: String(getSelection()),
    globals: Object.getOwnPropertyNames(window).sort(),
    storage: [localStorage.length, sessionStorage.length, document.cookie],
    databases: (await indexedDB.databases()).map((one) => one.name),
    changes: page.changes,
    hit,
  };
}
