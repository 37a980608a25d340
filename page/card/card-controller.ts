import type { CardContent, CardStanding, ConceptId } from '../../domain/knowledge/index';
import type { TextSpan } from '../text-map/index';
import type { CardHost } from './card-host';
import { type CardEffect, type CardEvent, type CardState, resting, stepCard } from './card-state';
import {
  type CardSubject,
  findSubjectElement,
  findSubjectRange,
  findSubjectRects,
  isSameSubject,
  isSelected,
} from './card-subject';
import { CardTrail, type TrailParts } from './card-trail';
import { placeCard } from './place-card';
import type { Point } from './safe-triangle';

export interface CardActions {
  readonly onClose: () => void;
  readonly onFollow: (concept: ConceptId) => void;
  readonly onBack: () => void;
  /** Pins the card, or lets it go again. */
  readonly onPin: () => void;
  /** Leads to where the page says what the mention stands for. */
  readonly onShowDefinition: () => void;
}

/** Draws content into the layer at once; null: nothing. */
export type DrawCard<A extends CardActions> = (
  layer: HTMLElement,
  content: CardContent | null,
  standing: CardStanding,
  actions: A,
) => void;

export interface CardDependencies {
  readonly getHost: () => CardHost;
  readonly readContent: TrailParts['readContent'];
  readonly draw: DrawCard<CardActions>;
  /** How long the pointer rests on a word before its card opens. */
  readonly getDwellMs: () => number;
  /** Shows a stretch of the page after the card has closed. */
  readonly showDefinition: (definition: TextSpan) => void;
}

/** How long the card is see-through for the pointer, and how long it stays when the pointer has left. */
const GHOST_MS = 120;
const LEAVE_MS = 320;
/** How long the pointer rests on a word before its card is drawn ahead: a sweep draws none. */
const PREPARE_MS = 100;

/** Runs the state machine: the only place where the card meets the clock, the network of messages and the DOM. */
export class CardController {
  private state: CardState<CardSubject> = resting;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopPlacing: (() => void) | null = null;
  private focusBefore: HTMLElement | null = null;
  private point: Point | null = null;
  /** Grows whenever a card is shown or hidden, so that focus does not go to one that has gone. */
  private turn = 0;
  /** When the pointer came to where it is, by the clock of `performance.now`. */
  private arrivedAt = 0;
  private readonly trail: CardTrail;

  constructor(private readonly parts: CardDependencies) {
    this.trail = new CardTrail({ readContent: parts.readContent, onChange: () => this.drawTrail() });
  }

  get isShown(): boolean {
    return this.shown !== null;
  }

  private get shown(): CardSubject | null {
    return this.state.kind === 'dwelling' ? null : findSubject(this.state);
  }

  /** The card's place in the viewport; null when it is not shown. */
  get box(): DOMRect | null {
    return this.isShown ? this.parts.getHost().layer.getBoundingClientRect() : null;
  }

  /**
   * @param point where the pointer is, in the viewport; null for events without one.
   * @param at when it came there, by the clock of `performance.now`: the dwell runs from then on.
   */
  send(event: CardEvent<CardSubject>, point: Point | null = null, at = performance.now()): void {
    // A nudge of the mouse must not take away the field in which the reader is writing.
    if (event.kind === 'pointer-over-mark' && this.isWrittenIn) return;
    const step = stepCard(this.state, event, isSameSubject);
    const before = this.state;
    this.state = step.state;
    const isComing = this.state.kind === 'dwelling' || (this.state.kind === 'used' && this.state.next !== undefined);
    if (point !== null && event.kind === 'pointer-over-mark' && isComing) this.point = point;
    if (event.kind === 'choose') this.point = point;
    this.arrivedAt = at;
    for (const effect of step.effects) this.run(effect, before);
  }

  private get isWrittenIn(): boolean {
    return this.state.kind === 'used' && this.parts.getHost().root.activeElement instanceof HTMLIFrameElement;
  }

  private run(effect: CardEffect, before: CardState<CardSubject>): void {
    switch (effect) {
      case 'start-dwell':
        return this.startTimer(this.arrivedAt + this.parts.getDwellMs() - performance.now(), { kind: 'dwell-over' });
      case 'start-ghost':
        return this.startTimer(GHOST_MS, { kind: 'ghost-over' });
      case 'start-leave':
        return this.startTimer(LEAVE_MS, { kind: 'leave-over' });
      case 'stop-timer':
        return clearTimeout(this.timer);
      case 'prefetch':
        return this.prefetch();
      case 'show':
        return this.show();
      case 'enable':
        return void this.parts.getHost().layer.removeAttribute('data-ghost');
      case 'focus-card':
        return this.focusCard();
      case 'settle':
        return this.settle();
      case 'hide':
        return this.hide(before);
    }
  }

  private startTimer(delayMs: number, event: CardEvent<CardSubject>): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(event), delayMs);
  }

  private prefetch(): void {
    const subject = findSubject(this.state);
    if (subject === null) return;
    const due = performance.now() + PREPARE_MS;
    void this.trail.prefetch(subject).then((content) => {
      if (content?.state === 'ready') setTimeout(() => this.prepare(subject, content), due - performance.now());
    });
  }

  /** Draws into the closed layer what is about to be shown: when the dwell is over, there is only a place to find for it. */
  private prepare(subject: CardSubject, content: CardContent): void {
    if (this.state.kind === 'dwelling' && isSameSubject(this.state.mark, subject)) this.draw([content]);
  }

  private show(): void {
    const subject = findSubject(this.state);
    if (subject === null) return;
    this.turn++;
    const { layer } = this.parts.getHost();
    if (this.focusBefore === null) this.rememberFocus();
    layer.setAttribute('data-ghost', '');
    this.trail.begin(subject);
    if (!layer.matches(':popover-open')) layer.showPopover();
    this.place(subject);
  }

  private place(subject: CardSubject): void {
    this.stopPlacing?.();
    this.stopPlacing = placeCard(
      {
        element: findSubjectElement(subject),
        isLarge: isSelected(subject),
        findRects: () => findSubjectRects(subject),
      },
      this.parts.getHost().layer,
      { point: this.point, isKept: this.state.kind === 'pinned', onGone: () => this.send({ kind: 'mark-gone' }) },
    );
  }

  /** Draws anew what is shown: the reader chose other colours. */
  redraw(): void {
    if (this.shown !== null) this.drawTrail();
  }

  private settle(): void {
    if (this.shown !== null) this.place(this.shown);
    this.drawTrail();
  }

  private drawTrail(): void {
    this.draw(this.trail.contents);
  }

  private draw(contents: readonly CardContent[]): void {
    const { layer } = this.parts.getHost();
    const isPinned = this.state.kind === 'pinned';
    const standing = { trail: contents.slice(0, -1), isPinned };
    this.parts.draw(layer, contents.at(-1) ?? null, standing, {
      onClose: () => this.send({ kind: 'close' }),
      onFollow: (concept) => {
        this.send({ kind: 'use-card' });
        this.trail.follow(concept);
      },
      onBack: () => this.trail.goBack(),
      onPin: () => this.send({ kind: isPinned ? 'unpin' : 'pin' }),
      onShowDefinition: () => this.showDefinition(),
    });
  }

  private showDefinition(): void {
    const { shown } = this;
    if (shown === null || isSelected(shown) || shown.definition === null) return;
    const { definition } = shown;
    this.send({ kind: 'close' });
    this.parts.showDefinition(definition);
  }

  private focusCard(): void {
    const turn = this.turn;
    if (this.parts.getHost().root.activeElement === null) this.rememberFocus();
    // A finger needs no ring to see what it opened.
    const focusVisible = this.state.kind === 'open' && this.state.route === 'keyboard';
    const tryFocus = () => {
      if (turn !== this.turn) return;
      const heading = this.parts.getHost().layer.querySelector<HTMLElement>('[tabindex="-1"]');
      heading?.focus({ preventScroll: true, focusVisible } as FocusOptions);
    };
    // The heading that takes focus is there in every content, `loading` included, one frame from now at the latest.
    requestAnimationFrame(tryFocus);
  }

  private rememberFocus(): void {
    this.focusBefore = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  }

  /** Focus goes back to where it was, if it is in the card that goes. */
  private hide(before: CardState<CardSubject>): void {
    this.turn++;
    this.stopPlacing?.();
    this.stopPlacing = null;
    const { layer, root } = this.parts.getHost();
    const hadFocus = root.activeElement !== null;
    if (layer.matches(':popover-open')) layer.hidePopover();
    this.trail.clear();
    this.draw([]);
    const subject = findSubject(before);
    if (hadFocus && !this.returnFocus() && subject !== null) this.placeCaret(subject);
    this.focusBefore = null;
  }

  /** @returns whether anything had the focus before that can have it again. */
  private returnFocus(): boolean {
    const target = this.focusBefore;
    if (!target?.isConnected || target === document.body) return false;
    target.focus({ preventScroll: true });
    return true;
  }

  /** Where nothing had focus before, Tab goes on from the word, as it would from a link. */
  private placeCaret(subject: CardSubject): void {
    const range = findSubjectRange(subject);
    if (range === null) return;
    range.collapse(false);
    const selection = getSelection();
    if (selection?.isCollapsed)
      selection.setBaseAndExtent(range.startContainer, range.startOffset, range.startContainer, range.startOffset);
  }
}

function findSubject(state: CardState<CardSubject>): CardSubject | null {
  return 'mark' in state ? state.mark : null;
}
