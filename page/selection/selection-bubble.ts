import type { Colour, HighlightId, SaveOutcome, SavingView } from '../../domain/notes/index';
import type { CardHost } from '../card/card-host';
import { createHighlightId } from './create-highlight-id';
import { findSelectedRange, isSameRange } from './find-selected-range';
import { isLayerSeen } from './is-seen';
import { placeBubble } from './place-bubble';
import { type SavingParts, saveRange } from './save-range';
import { isExplained } from './selection-explainer';

/** What the bubble's view calls back with; the event tells whether it was the reader. */
export interface BubbleActions {
  readonly onSave: (colour: Colour, event: { readonly isTrusted: boolean }) => void;
  readonly onSaveWithNote: (event: { readonly isTrusted: boolean }) => void;
  /** Opens the note of what was just saved. */
  readonly onAddNote: (event: { readonly isTrusted: boolean }) => void;
  /** Explains what is selected; left out where nothing is explained. */
  readonly onExplain?: (event: { readonly isTrusted: boolean }) => void;
  readonly onClose: () => void;
}

export interface BubbleParts extends SavingParts {
  readonly getHost: () => CardHost;
  readonly isOurs: (node: unknown) => boolean;
  readonly draw: (layer: HTMLElement, view: SavingView | null, actions: BubbleActions) => void;
  /** What assistive technology hears. */
  readonly describeOutcome: (outcome: SaveOutcome) => string;
  readonly openNote: (id: HighlightId, range: Range) => void;
  readonly explain: (range: Range) => boolean;
}

const FIRST_COLOUR: Colour = 'yellow';
/** How long `saved` is shown when nobody points at it. */
const SAVED_MS = 5_000;

/** What stands beside a selection. It takes no focus and leaves the selection as it is. */
export class SelectionBubble {
  private view: SavingView | null = null;
  private range: Range | null = null;
  /** Of what is offered. Made then: the first random number takes a page's thread milliseconds. */
  private id: HighlightId | null = null;
  private dismissed: Range | null = null;
  private stopPlacing: (() => void) | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private focusBefore: Element | null = null;

  constructor(private readonly parts: BubbleParts) {}

  get isShown(): boolean {
    return this.view !== null;
  }

  /** Offers to save what is selected now, if that is anything new. */
  offer(): void {
    const range = findSelectedRange(this.parts.isOurs);
    if (range === null || this.view?.state === 'saving') return;
    if (isSameRange(range, this.dismissed) || (this.isShown && isSameRange(range, this.range))) return;
    const isForExplaining = isInShadowTree(range);
    if (isForExplaining && !isExplained(range)) return;
    this.begin(range);
    this.show({ state: 'offered', isForExplaining });
  }

  /** Saves what is selected at once; asked again for the same, it moves the focus to what stands beside it. */
  async saveSelection(): Promise<SaveOutcome> {
    const range = findSelectedRange(this.parts.isOurs);
    if (range === null) return 'not-found';
    if (this.view?.state === 'saved' && isSameRange(range, this.range)) {
      this.focus();
      return 'saved';
    }
    if (!isSameRange(range, this.range)) this.begin(range);
    return this.save(FIRST_COLOUR, false);
  }

  /** The reader presses or selects elsewhere. What is being saved goes on. */
  leave(): void {
    if (this.view !== null && this.view.state !== 'saving') this.hide();
  }

  /** Closes it, and does not offer the same again. @returns whether there was something to close. */
  dismiss(): boolean {
    if (this.view === null) return false;
    this.dismissed = this.range;
    this.hide();
    return true;
  }

  /** What is selected has been explained: it is not offered again. */
  pass(range: Range): void {
    this.dismissed = range;
    this.hide();
  }

  /** Says something of what was saved, beside where it is. */
  tell(view: SavingView, range: Range): void {
    this.range = range;
    this.show(view);
  }

  /** Draws anew what is shown: the reader chose other colours. */
  redraw(): void {
    if (this.view !== null) this.draw(this.view);
  }

  hide(): void {
    clearTimeout(this.timer);
    this.stopPlacing?.();
    this.stopPlacing = null;
    if (this.view === null) return;
    this.view = null;
    const { bubble, root } = this.parts.getHost();
    const hadFocus = bubble.contains(root.activeElement);
    this.parts.draw(bubble, null, this.actions);
    if (bubble.matches(':popover-open')) bubble.hidePopover();
    if (hadFocus && this.focusBefore instanceof HTMLElement) this.focusBefore.focus({ preventScroll: true });
    this.focusBefore = null;
  }

  private readonly actions: BubbleActions = {
    onSave: (colour, event) => void (this.mayAct(event) && this.save(colour, false)),
    onSaveWithNote: (event) => void (this.mayAct(event) && this.save(FIRST_COLOUR, true)),
    onAddNote: (event) => void (this.mayAct(event) && this.openNote()),
    onExplain: ({ isTrusted }) => void (isTrusted && this.range !== null && this.parts.explain(this.range)),
    onClose: () => void this.dismiss(),
  };

  private begin(range: Range): void {
    this.range = range;
    this.id = createHighlightId();
    this.dismissed = null;
  }

  private mayAct({ isTrusted }: { readonly isTrusted: boolean }): boolean {
    if (!isTrusted || this.view?.state === 'saving') return false;
    const { host, root, bubble, announce } = this.parts.getHost();
    if (isLayerSeen(host, root, bubble)) return true;
    // A button that does nothing says nothing of why.
    if (this.view?.state === 'offered') {
      announce(this.parts.describeOutcome('unseen'));
      this.show({ state: 'refused', why: 'unseen' });
    }
    return false;
  }

  private async save(colour: Colour, withNote: boolean): Promise<SaveOutcome> {
    const { range, id } = this;
    if (range === null || id === null) return 'not-found';
    this.show({ state: 'saving', colour });
    const outcome = await saveRange(range, id, colour, this.parts).catch((): SaveOutcome => 'failed');
    this.parts.getHost().announce(this.parts.describeOutcome(outcome));
    if (id !== this.id) return outcome;
    this.show(outcome === 'saved' ? { state: 'saved', colour } : { state: 'refused', why: outcome });
    if (outcome === 'saved' && withNote) this.openNote();
    return outcome;
  }

  private openNote(): void {
    const { range, id } = this;
    this.dismiss();
    if (range !== null && id !== null) this.parts.openNote(id, range);
  }

  private show(view: SavingView): void {
    const { range } = this;
    if (range === null) return;
    clearTimeout(this.timer);
    this.view = view;
    const { bubble } = this.parts.getHost();
    this.draw(view);
    if (!bubble.matches(':popover-open')) {
      bubble.showPopover();
      this.stopPlacing?.();
      this.stopPlacing = placeBubble(range, bubble);
    }
    if (view.state === 'saved') this.hideLater();
  }

  private draw(view: SavingView): void {
    const { onExplain: _, ...saving } = this.actions;
    const mayExplain = this.range !== null && isExplained(this.range);
    this.parts.draw(this.parts.getHost().bubble, view, mayExplain ? this.actions : saving);
  }

  private hideLater(): void {
    this.timer = setTimeout(() => {
      const { bubble, root } = this.parts.getHost();
      if (bubble.matches(':hover') || bubble.contains(root.activeElement)) this.hideLater();
      else this.dismiss();
    }, SAVED_MS);
  }

  private focus(): void {
    this.focusBefore ??= document.activeElement;
    this.parts.getHost().bubble.querySelector('button')?.focus({ preventScroll: true });
  }
}

/** What stands there is in no text that a passage is found in again. Chromium tells of no selection inside one. */
function isInShadowTree({ commonAncestorContainer }: Range): boolean {
  return commonAncestorContainer.getRootNode() !== document;
}
