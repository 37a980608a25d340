import type { ReadPage, Showing, StartShowing } from './start-showing';

/**
 * What is shown over a page is brought when there is something to show: a mark, a selection, a saved passage. Most pages
 * have none of these, and pay for none of it.
 */
export class ShowingOnDemand {
  private showing: Showing | null = null;
  private coming: Promise<Showing | null> | null = null;
  private isPressing = false;
  private address = '';
  private isLookedAt = false;

  /** @param hasSaved whether anything is saved of this page; null where nothing can be. */
  constructor(
    private readonly load: () => Promise<StartShowing>,
    private readonly hasSaved: (() => Promise<boolean>) | null,
    private readonly page: Omit<ReadPage, 'isPressing'>,
  ) {
    if (hasSaved !== null) this.followSelecting();
  }

  /** Answers null where it cannot be had any more. */
  bring(): Promise<Showing | null> {
    this.coming ??= this.start();
    return this.coming;
  }

  isOurs(node: unknown): boolean {
    return this.showing?.isOurs(node) ?? false;
  }

  /** To be told whenever the page's marks have changed, the first time when it is known whether there are any. */
  noteMarks(hasMarks: boolean): void {
    const { signal } = this.page;
    if (signal.aborted) return;
    if (hasMarks) void this.bring().then((showing) => !signal.aborted && showing?.settle());
    // Not before: when our host comes, the page could tell that something is saved.
    if (!this.isLookedAt) void this.lookForSaved();
    this.isLookedAt = true;
  }

  /** To be told when the page's text changed; with its address, what is saved of it may be another. */
  noteChange(): void {
    if (this.showing !== null) this.showing.noteChange();
    else if (this.isLookedAt && location.href !== this.address) void this.lookForSaved();
  }

  redrawHighlights(): void {
    if (this.showing !== null) this.showing.redrawHighlights();
    else void this.lookForSaved();
  }

  stop(): void {
    this.showing?.stop();
    this.showing = null;
  }

  private async lookForSaved(): Promise<void> {
    this.address = location.href;
    if (this.hasSaved !== null && (await this.hasSaved())) void this.bring();
  }

  /** A selection is soon asked about; what answers is there by the time it is made. */
  private followSelecting(): void {
    const { signal } = this.page;
    const options = { capture: true, passive: true, signal };
    const onPress = ({ isTrusted, type }: Event) => {
      if (isTrusted) this.isPressing = type === 'pointerdown';
    };
    for (const type of ['pointerdown', 'pointerup', 'pointercancel', 'contextmenu'])
      window.addEventListener(type, onPress, options);
    // Asked once it is there, this does nothing; where it could not be had, it is asked for anew.
    const onSelection = () => {
      if (getSelection()?.isCollapsed === false) void this.bring();
    };
    document.addEventListener('selectionchange', onSelection, options);
  }

  private async start(): Promise<Showing | null> {
    const { page } = this;
    try {
      const startShowing = await this.load();
      if (page.signal.aborted) return null;
      this.showing = startShowing({ ...page, isPressing: () => this.isPressing });
      return this.showing;
    } catch {
      // The background was being replaced, or could not be reached: the next occasion asks again.
      this.coming = null;
      return null;
    }
  }
}
