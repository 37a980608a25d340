/** Runs the text map on the document that this script is in, and answers in what JSON can carry. */
import { type Block, collectBlocks, findOffset, findPlace, isReadable } from '../../../page/text-map/index';

interface Selectors {
  readonly root?: string;
  readonly from?: string;
  readonly until?: string;
  readonly shallow?: boolean;
}

const find = (selector: string) => document.querySelector(selector) as Element;

function collect({ root = 'body', from, until, shallow }: Selectors = {}): Block[] {
  const part = {
    ...(from === undefined ? {} : { from: find(from) }),
    ...(until === undefined ? {} : { until: find(until) }),
    ...(shallow === undefined ? {} : { shallow }),
  };
  return [...collectBlocks(find(root), part)].filter((block) => block !== null);
}

export function readBlocks(html: string, selectors: Selectors = {}) {
  document.body.innerHTML = html;
  return collect(selectors).map(({ text, isHeading, language }) => ({ text, isHeading, language }));
}

/** The places of offsets in the first block, as `[node's text, offset]`. */
export function readPlaces(html: string, asked: readonly (readonly [number, boolean])[]) {
  document.body.innerHTML = html;
  const block = collect()[0] as Block;
  return asked.map(([offset, isEnd]) => {
    const place = findPlace(block, offset, isEnd);
    return [place.node.data, place.offset, findOffset(block, place.node, place.offset)];
  });
}

export function readLong(words: string) {
  document.body.innerHTML = '<p></p>';
  find('p').textContent = words;
  const blocks = collect();
  const last = blocks.at(-1) as Block;
  const end = findPlace(last, last.text.length, true);
  return {
    joined: blocks.map((block) => block.text).join('') === words,
    longest: Math.max(...blocks.map((block) => block.text.length)),
    count: blocks.length,
    endsAt: end.offset,
    endOffset: findOffset(last, end.node, end.offset) === last.text.length,
  };
}

/** Built outside the document, where no layout follows the nesting. */
export function readDeep(depth: number) {
  const outermost = document.createElement('div');
  let inner: Element = outermost;
  for (let i = 0; i < depth; i++) {
    const child = document.createElement('div');
    inner.append(child);
    inner = child;
  }
  inner.textContent = 'pain';
  const walk = collectBlocks(outermost);
  // Only a connected tree is read to its end; this one stands in for it.
  Object.defineProperty(Node.prototype, 'isConnected', { get: () => true, configurable: true });
  return [...walk].flatMap((block) => (block === null ? [] : [block.text]));
}

/** Empties the page in the middle of the walk; answers whether the walk ended. */
export function readVanishing(count: number) {
  document.body.innerHTML = Array.from({ length: count }, (_, index) => `<p>text ${index}</p>`).join('');
  const walk = collectBlocks(document.body);
  let seen = 0;
  for (const step of walk) {
    if (step === null) document.body.textContent = '';
    else seen++;
  }
  return { ended: walk.next().done === true, seen };
}

export function judgeReadable(html: string, selectors: readonly string[]) {
  document.body.innerHTML = html;
  return selectors.map((selector) => isReadable(find(selector)));
}
