import { guessLanguage } from '../../domain/text/index';
import { type Block, collectBlocks, isForeign, LanguageSieve, readStatedForms } from '../../page/text-map/index';
import type { TextBlock } from './explain-blocks';
import type { Source } from './read-source';

/** The blocks that the extension would read. A plain text is one block, as it is in a browser. */
export async function readBlocks({ text, kind }: Source): Promise<TextBlock[]> {
  if (kind === 'text') return readPlainText(text);
  const { body, documentElement } = await openDocument(text, kind);
  const sieve = new LanguageSieve<Block>();
  const blocks: Block[] = [];
  for (const block of collectBlocks(body ?? documentElement))
    if (block !== null && !isForeign(block)) blocks.push(...sieve.take(block, guessLanguage(block.text)));
  blocks.push(...sieve.finish());
  return blocks.map((block) => ({ text: block.text, isHeading: block.isHeading, stated: readStatedForms(block) }));
}

/** One block, or none where it is not in English. */
export function readPlainText(text: string): TextBlock[] {
  return guessLanguage(text) === 'other' ? [] : [{ text, isHeading: false }];
}

/** Parses without running, loading or asking for anything. */
async function openDocument(text: string, kind: 'html' | 'xhtml'): Promise<Document> {
  const { Window } = await import('happy-dom');
  const window = new Window();
  Object.assign(globalThis, { Node: createNodeClass(), Element: window.Element });
  const parser = new window.DOMParser();
  return parser.parseFromString(text, kind === 'html' ? 'text/html' : 'application/xhtml+xml') as unknown as Document;
}

/**
 * The text map takes its getters from the globals `Node` and `Element`, as browsers have them. In happy-dom these are overridden in
 * the classes below `Node` (its own `nodeName` is always empty), so ours ask the node itself.
 */
function createNodeClass(): object {
  const NodeClass = class {};
  const names = ['parentNode', 'firstChild', 'nextSibling', 'nodeType', 'nodeName'] as const;
  const getters = names.map((name) => [
    name,
    {
      get(this: Node) {
        return this[name];
      },
    },
  ]);
  Object.defineProperties(NodeClass.prototype, Object.fromEntries(getters));
  return NodeClass;
}
