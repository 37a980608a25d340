import type { ReadBlock } from './read-block';

/** Blocks whose text cannot be seen (a closed tab, an unopened menu), until the page shows them. */
export class HiddenBlocks {
  private readonly waiting = new Map<Element, ReadBlock[]>();
  private readonly watcher: IntersectionObserver;

  /** @param onShown is told when hidden blocks have come to be seen. */
  constructor(onShown: () => void) {
    this.watcher = new IntersectionObserver((entries) => {
      const shown = entries.filter((entry) => entry.isIntersecting);
      for (const { target } of shown) this.reveal(target);
      if (shown.length > 0) onShown();
    });
  }

  add(read: ReadBlock): void {
    const { container } = read.block;
    this.waiting.set(container, [...(this.waiting.get(container) ?? []), read]);
    this.watcher.observe(container);
  }

  /** Drops what the page has taken away. */
  prune(): void {
    for (const container of this.waiting.keys()) if (!container.isConnected) this.drop(container);
  }

  stop(): void {
    this.watcher.disconnect();
    this.waiting.clear();
  }

  private reveal(container: Element): void {
    for (const read of this.waiting.get(container) ?? []) read.hidden = false;
    this.drop(container);
  }

  private drop(container: Element): void {
    this.waiting.delete(container);
    this.watcher.unobserve(container);
  }
}
