import { followForemost } from './card/follow-foremost';
import { createPageHost, type PageHost } from './card/page-host';
import type { EarlierPointer } from './input/follow-pointer';
import { waitForIdle } from './reading/run-in-slices';
import type { ReadPage, Showing, StartShowing } from './start-showing';

/**
 * What is shown over a page is brought when there is something to show: to a reader who does something on a page with
 * marks, for a selection, for a saved passage. Pages that nobody touches pay for none of it.
 */
export class ShowingOnDemand {
  private made: PageHost | null = null;
  private readonly earlier: { -readonly [K in keyof EarlierPointer]: EarlierPointer[K] } = { move: null, click: null };
  private showing: Showing | null = null;
  private coming: Promise<Showing | null> | null = null;
  private hasMarks = false;
  private isTouched = false;
  private isPressing = false;
  private address = '';
  private isLookedAt = false;

  /** @param hasSaved whether anything is saved of this page; null where nothing can be. */
  constructor(
    private readonly load: () => Promise<StartShowing>,
    private readonly hasSaved: (() => Promise<boolean>) | null,
    private readonly page: Omit<ReadPage, 'isPressing' | 'pageHost' | 'earlier'>,
  ) {
    this.followReader();
    if (hasSaved !== null) this.followSelecting();
  }

  private get pageHost(): PageHost {
    this.made ??= createPageHost();
    return this.made;
  }

  /** Answers null where it cannot be had any more. */
  bring(): Promise<Showing | null> {
    this.coming ??= this.start();
    return this.coming;
  }

  isOurs(node: unknown): boolean {
    return this.made !== null && node === this.made.host;
  }

  /** To be told whenever the page's marks have changed, the first time when it is known whether there are any. */
  noteMarks(hasMarks: boolean): void {
    if (this.page.signal.aborted) return;
    this.hasMarks = hasMarks;
    if (hasMarks) void this.placeHost();
    if (hasMarks && this.isTouched) void this.bring();
    // Not before: when our host comes, the page could tell that something is saved.
    if (!this.isLookedAt) void this.lookForSaved();
    this.isLookedAt = true;
  }

  /**
   * Every marked page has our host, so that it tells nothing of what the reader does. It comes in a turn of its own: to
   * find marks has taken the page some time already.
   */
  private async placeHost(): Promise<void> {
    if (this.made?.host.isConnected) return;
    await waitForIdle();
    if (!this.page.signal.aborted && !this.pageHost.host.isConnected) this.pageHost.settle();
  }

  /** To be told when the page's text changed; with its address, what is saved of it may be another. */
  noteChange(): void {
    if (this.showing !== null) this.showing.noteChange();
    else if (this.isLookedAt && location.href !== this.address) void this.lookForSaved();
  }

  /** To be told when the reader chose other colours. */
  redraw(): void {
    this.showing?.redraw();
  }

  redrawHighlights(): void {
    if (this.showing !== null) this.showing.redrawHighlights();
    else void this.lookForSaved();
  }

  stop(): void {
    this.showing?.stop();
    this.showing = null;
    this.made?.remove();
  }

  private async lookForSaved(): Promise<void> {
    this.address = location.href;
    if (this.hasSaved !== null && (await this.hasSaved())) void this.bring();
  }

  /** Whoever moves or presses something may ask for a card soon. Once we are shown, what shows us follows by itself. */
  private followReader(): void {
    const options = { capture: true, passive: true, signal: this.page.signal };
    const onEvent = (event: Event) => {
      if (!event.isTrusted || this.showing !== null) return;
      this.isTouched = true;
      this.noteEarlier(event);
      if (this.hasMarks && this.page.isWanted()) void this.bring();
    };
    for (const type of ['pointermove', 'pointerdown', 'click', 'keydown'])
      window.addEventListener(type, onEvent, options);
    document.documentElement.addEventListener('pointerleave', () => this.forgetEarlier(), options);
    // The host moves with the page's dialogs and with what fills the screen, whether or not anything was shown already.
    const onForemost = () => {
      if (this.made?.host.isConnected === true && this.showing === null) this.pageHost.settle();
    };
    followForemost(onForemost, this.page.signal);
  }

  /** A press is to select or to follow a link; only the tap that it may become asks for something. */
  private noteEarlier(event: Event): void {
    if (event.type === 'pointerdown') this.forgetEarlier();
    else if (event.type === 'click') this.earlier.click = event as MouseEvent;
    else if (event instanceof PointerEvent) this.earlier.move = event;
  }

  private forgetEarlier(): void {
    Object.assign(this.earlier, { move: null, click: null });
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
    // Small pages are read only when something is selected in them.
    onSelection();
  }

  private async start(): Promise<Showing | null> {
    const { page, pageHost, earlier } = this;
    try {
      const startShowing = await this.load();
      if (page.signal.aborted) return null;
      this.showing = startShowing({ ...page, pageHost, earlier, isPressing: () => this.isPressing });
      this.forgetEarlier();
      return this.showing;
    } catch {
      // The background was being replaced, or could not be reached: the next occasion asks again.
      this.coming = null;
      return null;
    }
  }
}
