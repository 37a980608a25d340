/** What is told of the reader's selecting. */
export interface SelectionListeners {
  /** A selection may have been made: the pointer was let go of, or a key. */
  readonly onSelected: () => void;
  /** Nothing is selected any more. */
  readonly onCleared: () => void;
  readonly onPressOutside: () => void;
  /** @returns whether there was something to close, so that the page does not hear of it. */
  readonly onEscape: () => boolean;
  readonly isOurs: (node: unknown) => boolean;
}

/** Keys that select: letters pressed while something is selected mean something else. */
const SELECTING_KEYS = /^(?:Shift|Arrow|Home|End|Page|a$|A$)/;

/** Follows what the reader selects with pointer, finger or keys. Only events of the reader's own making count. */
export function followSelection(listeners: SelectionListeners, signal: AbortSignal): void {
  const { onSelected, onCleared, onPressOutside, onEscape, isOurs } = listeners;
  // The browser settles the selection after the event.
  const tellSoon = () => void setTimeout(() => !signal.aborted && onSelected(), 0);
  const options = { capture: true, passive: true, signal };
  const onUp = (event: Event) => void (event.isTrusted && !isOurs(event.target) && tellSoon());
  window.addEventListener('pointerup', onUp, options);
  // On touch screens the handles of a selection are the browser's own: the finger's last event is this one.
  window.addEventListener('contextmenu', onUp, options);
  window.addEventListener(
    'keyup',
    (event) => void (event.isTrusted && SELECTING_KEYS.test(event.key) && !isOurs(event.target) && tellSoon()),
    options,
  );
  window.addEventListener(
    'pointerdown',
    (event) => void (event.isTrusted && !isOurs(event.target) && onPressOutside()),
    options,
  );
  document.addEventListener('selectionchange', () => void (getSelection()?.isCollapsed && onCleared()), options);
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || !onEscape()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
}
