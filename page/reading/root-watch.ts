import { findShadowRoot, firstChildOf, isLikelyHost, nameOf, type RootOf } from '../text-map/index';
import type { ChangeFollower } from './follow-changes';

/** How long after the last reading elements are looked at that had no shadow root yet: scripts and pictures come late. */
const LOOKS_AFTER_MS = [250, 500, 1000, 2000, 4000, 8000, 16_000];
/** Of more, those that come first are watched. */
const MOST_WAITING = 2_000;

/**
 * Finds the page's shadow roots while it is read, and those that come later: of `attachShadow` no event tells, so
 * elements that may get one are looked at again when the page changes or was scrolled, and for a while after reading.
 */
export class RootWatch {
  private follower: ChangeFollower | null = null;
  private known = new WeakSet<ShadowRoot>();
  private readonly waiting = new Set<Element>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly onScrollEnd = () => this.look();

  /** @param isOurs tells our own host element, whose root is not read. */
  constructor(private readonly isOurs: (node: Node) => boolean) {}

  start(follower: ChangeFollower): void {
    this.follower = follower;
    addEventListener('scrollend', this.onScrollEnd, { capture: true, passive: true });
  }

  stop(): void {
    clearTimeout(this.timer);
    removeEventListener('scrollend', this.onScrollEnd, { capture: true });
    this.waiting.clear();
    this.follower = null;
  }

  /** The shadow root of an element that is being read; what changes in it is followed from now on. */
  readonly rootOf: RootOf = (element, name, isEmpty) => {
    const root = findShadowRoot(element, name);
    if (root === null) {
      if (isLikelyHost(name, isEmpty) && this.waiting.size < MOST_WAITING) this.waiting.add(element);
      return null;
    }
    if (this.isOurs(element)) return null;
    if (!this.known.has(root)) this.follower?.follow(root);
    this.known.add(root);
    return root;
  };

  /** To be told when nothing is followed any more: roots are, when they are met again. */
  forget(): void {
    this.known = new WeakSet();
  }

  /** Looks for roots that have come since their elements were read. */
  look(): void {
    if (document.hidden) return;
    for (const element of this.waiting) {
      const isLate = findShadowRoot(element) !== null && element.isConnected;
      if (isLate && !this.isOurs(element)) this.follower?.noteHost(element);
      if (isLate || !element.isConnected || !isLikelyHost(nameOf(element), firstChildOf(element) === null))
        this.waiting.delete(element);
    }
  }

  /** Looks now and then, ever more rarely: after something was read. */
  expect(): void {
    clearTimeout(this.timer);
    this.lookAfter(0);
  }

  private lookAfter(turn: number): void {
    const delayMs = LOOKS_AFTER_MS[turn];
    if (delayMs === undefined || this.waiting.size === 0) return;
    this.timer = setTimeout(() => {
      this.look();
      this.lookAfter(turn + 1);
    }, delayMs);
  }
}
