import type { CDPSession, Page } from 'puppeteer-core';
import { connectBidi, contextOf } from '../browser/bidi';

/**
 * The card lives in a closed shadow root, which a page's scripts cannot enter. The browsers' own debugging protocols can:
 * both hand out the root as an object, and run a function with it.
 */
export interface CardRoot {
  /** Runs `look` in the page with the root as its first argument. It must not use anything from outside itself. */
  call<A, T>(look: (root: ShadowRoot, argument: A) => T, argument: A): Promise<T>;
}

/**
 * Our host looks like this to a page: a bare `div` beside `body`, or in a modal dialog or what fills the screen; the last
 * one, where a former one was left behind.
 * Written as text for both protocols.
 */
const FIND_HOST = `[...document.querySelectorAll(':root > div, dialog:modal > div, :fullscreen > div')].findLast((one) => one.attributes.length === 0 && one.childNodes.length === 0)`;

/** tsx wraps inner functions in a `__name` that pages do not have. */
const NO_NAMES = 'const __name = (named) => named;';

/** The root of the card's host in a page; null when the page has no host. */
export function findCardRoot(page: Page): Promise<CardRoot | null> {
  return 'connection' in page.browser() ? findWithBidi(page) : findWithCdp(page);
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

async function findWithCdp(page: Page): Promise<CardRoot | null> {
  if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
  const cdp = (await sessions.get(page)) as CDPSession;
  const host = await cdp.send('Runtime.evaluate', { expression: FIND_HOST });
  if (host.result.objectId === undefined) return null;
  const { node } = await cdp.send('DOM.describeNode', { objectId: host.result.objectId, depth: 1, pierce: true });
  const root = node.shadowRoots?.[0];
  if (root === undefined) return null;
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  return {
    async call(look, argument) {
      const answer = await cdp.send('Runtime.callFunctionOn', {
        objectId: object.objectId as string,
        functionDeclaration: `function (argument) { ${NO_NAMES} return JSON.stringify((${look})(this, argument)); }`,
        arguments: [{ value: argument }],
        returnByValue: true,
      });
      if (answer.exceptionDetails)
        throw new Error(answer.exceptionDetails.exception?.description ?? 'failed in the card');
      return parse(answer.result.value);
    },
  };
}

async function findWithBidi(page: Page): Promise<CardRoot | null> {
  const connection = connectBidi(page.browser());
  const target = { context: contextOf(page) };
  const found = await connection.send('script.evaluate', {
    expression: FIND_HOST,
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const host = found.result.result.value;
  const root = typeof host === 'object' ? host.shadowRoot : undefined;
  if (!root) return null;
  return {
    async call(look, argument) {
      const { result } = await connection.send('script.callFunction', {
        functionDeclaration: `function (root, argument) { ${NO_NAMES} return JSON.stringify((${look})(root, JSON.parse(argument))); }`,
        arguments: [{ sharedId: root.sharedId }, { type: 'string', value: JSON.stringify(argument ?? null) }],
        target,
        awaitPromise: false,
      });
      if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
      return parse(result.result.value);
    },
  };
}

function parse<T>(json: unknown): T {
  return (typeof json === 'string' ? JSON.parse(json) : undefined) as T;
}
