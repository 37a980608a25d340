import type { CardContent, ConceptId, Explainer } from '../../domain/knowledge/index';
import { findLiveRange, findMarkRects, isSameMark, type Mark } from '../marks/index';
import type { TextSpan } from '../text-map/index';
import type { CardHost } from './card-host';
import { type CardEffect, type CardEvent, type CardState, resting, stepCard } from './card-state';
import { placeCard } from './place-card';
import type { Point } from './safe-triangle';

export interface CardActions {
  readonly onClose: () => void;
  readonly onFollow: (concept: ConceptId) => void;
  readonly onBack: () => void;
  /** Leads to where the page says what the mention stands for. */
  readonly onShowDefinition: () => void;
}

export interface CardDependencies {
  readonly getHost: () => CardHost;
  /** Answers what to say of a concept; never throws. Called ahead of time: answers are kept by whoever provides it. */
  readonly readContent: (concept: ConceptId) => Promise<CardContent | Explainer>;
  /** Draws content into the layer at once; null: nothing. */
  readonly draw: (layer: HTMLElement, content: CardContent | null, actions: CardActions) => void;
  /** How long the pointer rests on a word before its card opens. */
  readonly getDwellMs: () => number;
  /** Shows a stretch of the page after the card has closed. */
  readonly showDefinition: (definition: TextSpan) => void;
}

/** How long the card is see-through for the pointer, and how long it stays when the pointer has left. */
const GHOST_MS = 120;
const LEAVE_MS = 320;

/** Runs the state machine: the only place where the card meets the clock, the network of messages and the DOM. */
export class CardController {
  private state: CardState<Mark> = resting;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopPlacing: (() => void) | null = null;
  private trail: ConceptId[] = [];
  private focusBefore: HTMLElement | null = null;
  private point: Point | null = null;
  /** Grows with every change of what is shown, so that a late answer finds that it is late. */
  private turn = 0;

  constructor(private readonly parts: CardDependencies) {}

  get shownMark(): Mark | null {
    return this.state.kind === 'dwelling' ? null : findMark(this.state);
  }

  /** The card's place in the viewport; null when it is not shown. */
  get box(): DOMRect | null {
    return this.shownMark === null ? null : this.parts.getHost().layer.getBoundingClientRect();
  }

  /** @param point where the pointer is, in the viewport; null for events without one. */
  send(event: CardEvent<Mark>, point: Point | null = null): void {
    const step = stepCard(this.state, event, isSameMark);
    const before = this.state;
    this.state = step.state;
    if (point !== null && event.kind === 'pointer-over-mark' && this.state.kind === 'dwelling') this.point = point;
    if (event.kind === 'choose') this.point = point;
    for (const effect of step.effects) this.run(effect, before);
  }

  private run(effect: CardEffect, before: CardState<Mark>): void {
    switch (effect) {
      case 'start-dwell':
        return this.startTimer(this.parts.getDwellMs(), { kind: 'dwell-over' });
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
      case 'hide':
        return this.hide(before);
    }
  }

  private startTimer(delayMs: number, event: CardEvent<Mark>): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(event), delayMs);
  }

  private prefetch(): void {
    const mark = findMark(this.state);
    if (mark !== null) void this.parts.readContent(mark.concept);
  }

  private show(): void {
    const mark = findMark(this.state);
    if (mark === null) return;
    const { layer } = this.parts.getHost();
    this.stopPlacing?.();
    this.focusBefore ??= document.activeElement instanceof HTMLElement ? document.activeElement : null;
    layer.setAttribute('data-ghost', '');
    this.trail = [mark.concept];
    this.showConcept();
    if (!layer.matches(':popover-open')) layer.showPopover();
    this.stopPlacing = placeCard(
      { element: mark.block.container, findRects: () => findMarkRects(mark) },
      layer,
      this.point,
      () => this.send({ kind: 'mark-gone' }),
    );
  }

  /** Shows the last concept of the trail: `loading` only if the answer is not there within this turn. */
  private showConcept(): void {
    const turn = ++this.turn;
    const concept = this.trail.at(-1);
    const mark = this.shownMark;
    if (concept === undefined || mark === null) return;
    let answered = false;
    void this.parts.readContent(concept).then((content) => {
      if (turn !== this.turn) return;
      answered = true;
      this.draw('concept' in content ? this.describe(content, mark) : content);
    });
    queueMicrotask(() => queueMicrotask(() => !answered && turn === this.turn && this.draw({ state: 'loading' })));
  }

  private describe(explainer: Explainer, mark: Mark): CardContent {
    const canGoBack = this.trail.length > 1;
    const isDefinedElsewhere = mark.definition !== null;
    const reason = canGoBack ? null : mark.reason;
    return { state: 'ready', explainer, mentionText: mark.text, reason, isDefinedElsewhere, canGoBack };
  }

  private draw(content: CardContent | null): void {
    const { layer } = this.parts.getHost();
    this.parts.draw(layer, content, {
      onClose: () => this.send({ kind: 'close' }),
      onFollow: (concept) => this.follow(concept),
      onBack: () => this.goBack(),
      onShowDefinition: () => this.showDefinition(),
    });
  }

  private follow(concept: ConceptId): void {
    this.send({ kind: 'use-card' });
    this.trail.push(concept);
    this.showConcept();
  }

  private goBack(): void {
    if (this.trail.length < 2) return;
    this.trail.pop();
    this.showConcept();
  }

  private showDefinition(): void {
    const definition = this.shownMark?.definition;
    if (!definition) return;
    this.send({ kind: 'close' });
    this.parts.showDefinition(definition);
  }

  private focusCard(): void {
    const turn = this.turn;
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

  /** Focus goes back to where it was, if it is in the card that goes. */
  private hide(before: CardState<Mark>): void {
    this.turn++;
    this.stopPlacing?.();
    this.stopPlacing = null;
    const { layer, root } = this.parts.getHost();
    const hadFocus = root.activeElement !== null;
    if (layer.matches(':popover-open')) layer.hidePopover();
    this.draw(null);
    if (hadFocus) this.returnFocus();
    this.focusBefore = null;
    const mark = findMark(before);
    if (mark !== null && hadFocus) this.placeCaret(mark);
  }

  private returnFocus(): void {
    const target = this.focusBefore;
    if (target?.isConnected && target !== document.body) target.focus({ preventScroll: true });
  }

  /** Where nothing had focus before, Tab goes on from the word, as it would from a link. */
  private placeCaret(mark: Mark): void {
    const hadTarget = this.focusBefore !== null;
    const range = findLiveRange(mark);
    if (hadTarget || range === null) return;
    range.collapse(false);
    const selection = getSelection();
    if (selection?.isCollapsed)
      selection.setBaseAndExtent(range.startContainer, range.startOffset, range.startContainer, range.startOffset);
  }
}

function findMark(state: CardState<Mark>): Mark | null {
  return 'mark' in state ? state.mark : null;
}
