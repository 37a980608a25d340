import type { CardHost } from '../card/card-host';
import { findForemost } from '../card/find-foremost';
import { computeBounds, findLiveRange, findMarkRects, isSameMark, type Mark, type MarkPainter } from '../marks/index';
import { hasInside, type TextSpan } from '../text-map/index';

export interface StepperParts {
  readonly painter: MarkPainter;
  readonly getHost: () => CardHost;
  /** What assistive technology hears: the term, its number and how many there are. */
  readonly describeStep: (text: string, number: number, count: number) => string;
  /** What it hears of a definition that is shown. */
  readonly describeDefinition: (text: string) => string;
}

const RING_GAP_PX = 3;

/** The keyboard's way through the marks: painted highlights are no elements, so they cannot take focus themselves. */
export class MarkStepper {
  private current: Mark | null = null;
  private ringed: TextSpan | null = null;
  private isRingShown = false;
  private readonly reposition = () => this.drawRing();

  constructor(private readonly parts: StepperParts) {}

  /** Moves to the next or previous mark that can be seen, round and round. @returns it; null when there is none. */
  step(direction: 'next' | 'previous'): Mark | null {
    const marks = this.parts.painter.marks.filter(createReachTest()).filter((mark) => findMarkRects(mark).length > 0);
    if (marks.length === 0) return null;
    const at = marks.findIndex((mark) => isSameMark(mark, this.current));
    const index =
      at < 0 ? findFirstInView(marks) : (at + (direction === 'next' ? 1 : -1) + marks.length) % marks.length;
    return this.show(marks[index]!, index + 1, marks.length);
  }

  /** The mark stepped to; else the first one in view; null when there is none. */
  findCurrent(): Mark | null {
    const marks = this.parts.painter.marks.filter(createReachTest());
    const kept = marks.find((mark) => isSameMark(mark, this.current));
    return kept ?? marks.find((mark) => findMarkRects(mark).some(isInView)) ?? null;
  }

  /** Brings a mark into view and rings it. */
  show(mark: Mark, number: number, count: number): Mark {
    this.current = mark;
    this.ring(mark, this.parts.describeStep(mark.text, number, count));
    return mark;
  }

  /** Brings a definition into view and rings it until the reader does something; Tab goes on from there. */
  showDefinition(definition: TextSpan): void {
    const { block, start, end } = definition;
    this.ring(definition, this.parts.describeDefinition(block.text.slice(start, end).replace(/\s+/g, ' ')));
    const leave = () => {
      removeEventListener('pointerdown', leave, { capture: true });
      removeEventListener('keydown', leave, { capture: true });
      if (this.ringed === definition) this.hide();
    };
    addEventListener('pointerdown', leave, { capture: true, passive: true });
    addEventListener('keydown', leave, { capture: true, passive: true });
    const range = findLiveRange(definition);
    const selection = getSelection();
    if (range !== null && selection?.isCollapsed) selection.collapse(range.startContainer, range.startOffset);
  }

  private ring(span: TextSpan, announcement: string): void {
    this.ringed = span;
    scrollToMark(span);
    this.parts.getHost().announce(announcement);
    this.drawRing();
    addEventListener('scroll', this.reposition, { capture: true, passive: true });
    addEventListener('resize', this.reposition, { passive: true });
  }

  /** Takes the ring away; the place among the marks is kept. */
  hide(): void {
    removeEventListener('scroll', this.reposition, { capture: true });
    removeEventListener('resize', this.reposition);
    if (!this.isRingShown) return;
    this.isRingShown = false;
    const { ring } = this.parts.getHost();
    if (ring.matches(':popover-open')) ring.hidePopover();
  }

  private drawRing(): void {
    const rect = this.ringed === null ? null : findRingPlace(this.ringed);
    if (rect === null) return this.hide();
    const { ring } = this.parts.getHost();
    ring.style.transform = `translate(${rect.left - RING_GAP_PX}px, ${rect.top - RING_GAP_PX}px)`;
    ring.style.width = `${rect.width + 2 * RING_GAP_PX}px`;
    ring.style.height = `${rect.height + 2 * RING_GAP_PX}px`;
    if (!ring.matches(':popover-open')) ring.showPopover();
    this.isRingShown = true;
  }
}

/** Brings a mark into view, in every scrolling box around it; leaves alone what can be seen already. */
export function scrollToMark(mark: TextSpan): void {
  const rect = findMarkRects(mark)[0];
  if (rect !== undefined && isInView(rect)) return;
  // Text that stands directly in a shadow root has no parent element.
  const element = findLiveRange(mark)?.startContainer.parentElement ?? mark.block.container;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const now = findMarkRects(mark)[0];
  // An element taller than the viewport was centred, not the word in it.
  if (now !== undefined && !isInView(now)) scrollBy({ top: now.top - innerHeight / 3, behavior: 'instant' });
}

/** Around all lines of it. */
function findRingPlace(span: TextSpan): DOMRect | null {
  const rects = findMarkRects(span);
  return rects.length === 0 ? null : computeBounds(rects);
}

/** What lies behind a modal dialog, or what fills the screen, is out of the reader's reach, whatever the way. */
function createReachTest(): (mark: Mark) => boolean {
  const foremost = findForemost();
  return (mark) => foremost === null || hasInside(foremost, mark.block.container);
}

function findFirstInView(marks: readonly Mark[]): number {
  const index = marks.findIndex((mark) => findMarkRects(mark).some((rect) => rect.bottom > 0));
  return Math.max(0, index);
}

function isInView(rect: DOMRect): boolean {
  return rect.top >= 0 && rect.bottom <= innerHeight && rect.left >= 0 && rect.right <= innerWidth;
}
