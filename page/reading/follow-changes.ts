import { findBlock, findContainer, hostOf, isReadable } from '../text-map/index';

/** What of the page is to be read again. */
export interface Changes {
  /** Elements that came, to be read with all that is in them. */
  readonly arrived: ReadonlySet<Element>;
  /** Blocks whose own text changed. */
  readonly changed: ReadonlySet<Element>;
}

export interface ChangeFollower {
  /** Follows what changes in a shadow root too: a document's observer does not hear of it. */
  follow(root: ShadowRoot): void;
  /** To be told of a host whose shadow root came, of which no observer tells. */
  noteHost(host: Element): void;
  stop(): void;
}

/** Changes within this time are read in one go. */
const CALM_MS = 250;
/** Reading changes takes at most about this share of the time. */
const LARGEST_SHARE = 1 / 20;

/**
 * Follows what the page changes, never what we do: `isOurs` tells our host element. Storms are gathered; while nobody
 * looks at the page, nothing is read. `onChanges` answers how long its reading took, in milliseconds.
 */
export function followChanges(
  isOurs: (node: Node) => boolean,
  onWake: () => boolean,
  onChanges: (changes: Changes) => Promise<number>,
): ChangeFollower {
  let arrived = new Set<Element>();
  let changed = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pauseMs = CALM_MS;

  const flush = async () => {
    if (document.hidden) {
      timer = undefined;
      return;
    }
    const changes = { arrived, changed };
    arrived = new Set();
    changed = new Set();
    const tookMs = await onChanges(changes);
    timer = undefined;
    pauseMs = Math.max(CALM_MS, tookMs / LARGEST_SHARE);
    if (arrived.size + changed.size > 0) schedule();
  };
  const schedule = () => {
    timer ??= setTimeout(() => void flush(), pauseMs);
  };
  const noteHost = (host: Element) => {
    changed.add(host);
    arrived.add(host);
  };
  const note = (record: MutationRecord) => {
    if (record.type === 'characterData') return add(changed, findContainer(record.target));
    // Slots that come or go show or hide what the host itself has in it.
    const host = hostOf(record.target.getRootNode());
    if (host !== null && [...record.addedNodes, ...record.removedNodes].some(bringsSlot)) noteHost(host);
    for (const node of record.addedNodes) if (!isOurs(node)) noteArrival(node);
    for (const node of record.removedNodes) if (!isOurs(node)) add(changed, findBlock(record.target));
  };
  const noteArrival = (node: Node) => {
    const block = findBlock(node);
    // An inline element may bring blocks of its own, which reading its block's own text would leave out.
    const bringsElements = node instanceof Element && node.firstElementChild !== null;
    add(block === node || bringsElements ? arrived : changed, block);
  };
  const observer = new MutationObserver((records) => {
    if (!onWake()) return;
    for (const record of records) note(record);
    if (arrived.size + changed.size > 0) schedule();
  });
  const onVisible = () => void (arrived.size + changed.size > 0 && schedule());

  const options = { childList: true, characterData: true, subtree: true };
  observer.observe(document, options);
  document.addEventListener('visibilitychange', onVisible);
  return {
    follow: (root) => observer.observe(root, options),
    noteHost(host) {
      noteHost(host);
      schedule();
    },
    stop() {
      observer.disconnect();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisible);
    },
  };
}

function bringsSlot(node: Node): boolean {
  return node instanceof Element && (node instanceof HTMLSlotElement || node.querySelector('slot') !== null);
}

function add(set: Set<Element>, element: Element | null): void {
  if (element !== null) set.add(element);
}

/** Leaves out what is gone already or stands in something that is not read. */
export function keepReadable(elements: ReadonlySet<Element>): Element[] {
  return [...elements].filter((element) => element.isConnected && isReadable(element));
}
