import type { CardController } from '../card/card-controller';

/**
 * Escape closes the card, and then does nothing else on the page: a dialog of the page's own stays open. All other keys
 * are the page's; ours are the browser's shortcuts, which the reader can change.
 */
export function followKeys(card: CardController, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || !card.isShown) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    card.send({ kind: 'escape' });
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
}
