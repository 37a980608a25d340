import { findPassage } from '../../domain/anchoring/index';
import { findSlices, isIntact, readPageText, type TextSlice } from '../anchoring/index';
import { parentOf } from '../text-map/index';
import { computeLines } from './compute-lines';
import { followLayout, type LayoutFollower } from './follow-layout';
import { createOverlay, type DrawnPassage, type Overlay } from './overlay';
import { readSurroundings, type Surroundings } from './read-surroundings';
import type { AnchoredPassage, SavedPassage } from './saved-passage';
import { scrollToPassage } from './scroll-to-passage';

export interface HighlightParts {
  /** What is saved of this page; never rejects. */
  readonly listSaved: () => Promise<readonly SavedPassage[]>;
  readonly getHost: () => { readonly root: ShadowRoot; readonly host: Element };
  /** Runs a walk to its end, a little at a time. */
  readonly run: (steps: Iterator<unknown>) => Promise<void>;
}

/** Looking for lost passages again takes at most about this share of the time. */
const LARGEST_SHARE = 1 / 20;
const SHORTEST_PAUSE_MS = 250;

/** Keeps the page's saved passages drawn where their text is. Costs nothing on pages where nothing is saved. */
export class HighlightKeeper {
  private readonly overlay: Overlay;
  private layout: LayoutFollower | null = null;
  private saved: readonly SavedPassage[] = [];
  private readonly found = new Map<string, readonly TextSlice[]>();
  private address = '';
  private isPinned = false;
  private isStopped = false;
  private anchoring: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private nextAt = 0;

  constructor(private readonly parts: HighlightParts) {
    this.overlay = createOverlay(parts.getHost);
  }

  /** Asks anew what is saved, and draws it. */
  async refresh(): Promise<void> {
    this.address = location.href;
    const saved = await this.parts.listSaved();
    if (this.isStopped) return;
    this.saved = saved;
    const kept = new Set<string>(saved.map(({ id }) => id));
    for (const id of this.found.keys()) if (!kept.has(id)) this.found.delete(id);
    await this.anchor();
  }

  /** Draws what has just been saved, without asking. */
  add(saved: SavedPassage, slices: readonly TextSlice[]): void {
    this.saved = [...this.saved.filter(({ id }) => id !== saved.id), saved];
    this.found.set(saved.id, slices);
    this.draw();
  }

  /** To be told when the page's text changed. */
  noteChange(): void {
    if (location.href !== this.address) return void this.refresh();
    if (this.saved.length === 0 || this.timer !== undefined) return;
    this.draw();
    if (this.listLost().length === 0) return;
    const pauseMs = Math.max(0, this.nextAt - performance.now());
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.anchor();
    }, pauseMs);
  }

  /** Scrolls to a passage and makes it stand out. @returns whether it is there to be seen. */
  async show(id: string): Promise<boolean> {
    if (!this.found.has(id)) await this.refresh();
    const slices = this.found.get(id);
    if (slices === undefined || !scrollToPassage(slices)) return false;
    this.draw();
    return this.overlay.pulse(id);
  }

  /** Draws anew where the host has moved. */
  redraw(): void {
    if (!this.isStopped && this.saved.length > 0) this.draw();
  }

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
    this.layout?.stop();
    this.overlay.clear();
  }

  private listLost(): SavedPassage[] {
    return this.saved.filter(({ id }) => this.found.get(id)?.every(isIntact) !== true);
  }

  /** Finds what is not found yet or no longer, one search at a time. */
  private async anchor(): Promise<void> {
    await this.anchoring;
    this.anchoring = this.findLost().finally(() => {
      this.anchoring = null;
    });
    await this.anchoring;
  }

  private async findLost(): Promise<void> {
    const lost = this.listLost();
    if (lost.length > 0) {
      const started = performance.now();
      await this.parts.run(this.search(lost));
      const tookMs = performance.now() - started;
      this.nextAt = performance.now() + Math.max(SHORTEST_PAUSE_MS, tookMs / LARGEST_SHARE);
    }
    if (!this.isStopped) this.draw();
  }

  private *search(lost: readonly SavedPassage[]): Generator<void, void> {
    const text = yield* readPageText(document.body ?? document.documentElement);
    for (const { id, passage } of lost) {
      const span = findPassage(text.text, passage);
      if (span === null) this.found.delete(id);
      else this.found.set(id, findSlices(text, span));
      yield;
    }
  }

  private draw(): void {
    const anchored = this.saved.flatMap((saved): AnchoredPassage[] => {
      const slices = this.found.get(saved.id);
      return slices?.every(isIntact) ? [{ ...saved, slices }] : [];
    });
    this.overlay.draw(this.measure(anchored));
    this.followLayoutOf(anchored);
  }

  private measure(anchored: readonly AnchoredPassage[]): DrawnPassage[] {
    const known = new Map<Element, Surroundings>();
    const surroundingsOf = (element: Element) => {
      const kept = known.get(element) ?? readSurroundings(element);
      known.set(element, kept);
      return kept;
    };
    const drawn = anchored.flatMap(({ id, colour, slices }): DrawnPassage[] => {
      const parent = slices[0] && parentOf(slices[0].node);
      if (!(parent instanceof Element)) return [];
      const { stack, isLight } = surroundingsOf(parent);
      return [{ id, colour, stack, isLight, lines: computeLines(slices, surroundingsOf) }];
    });
    this.isPinned = [...known.values()].some((one) => one.isPinned);
    return drawn;
  }

  private followLayoutOf(anchored: readonly AnchoredPassage[]): void {
    if (anchored.length === 0) {
      this.layout?.stop();
      this.layout = null;
      return;
    }
    const elements = new Set<Element>([document.documentElement, ...(document.body ? [document.body] : [])]);
    for (const { slices } of anchored)
      for (const { node } of slices) if (node.parentElement !== null) elements.add(node.parentElement);
    this.layout ??= followLayout(
      () => this.draw(),
      () => this.isPinned,
    );
    this.layout.watch(elements);
  }
}
