/**
 * The card's behaviour as one pure function: (state, event) -> (state, effects). Only the controller touches the DOM
 * and the clock. `M` is whatever stands for a mark; `isSame` compares two of them.
 */

/** How the reader asked for the card. */
export type Route = 'pointer' | 'keyboard' | 'touch';

export type CardState<M> =
  | { readonly kind: 'resting' }
  /** The pointer rests on a mark, not yet long enough. */
  | { readonly kind: 'dwelling'; readonly mark: M }
  /** Shown, but the pointer still goes through it: a hand on its way elsewhere presses what it meant to press. */
  | { readonly kind: 'ghost'; readonly mark: M }
  /** `leaving`: the pointer is neither on the mark nor on the card, and the hide delay runs. */
  | { readonly kind: 'open'; readonly mark: M; readonly route: Route; readonly leaving: boolean }
  /**
   * The reader has used the card: only a deliberate act closes it; a press elsewhere is one, and so is resting on another
   * word. `next`: the pointer rests on that one, not yet long enough.
   */
  | { readonly kind: 'used'; readonly mark: M; readonly route: Route; readonly next?: M }
  /** The reader has pinned the card: it stays whatever happens elsewhere, until it is closed or another is asked for. */
  | { readonly kind: 'pinned'; readonly mark: M; readonly route: Route }
  /** Sent away: the word that the pointer was left on stays quiet until the pointer leaves it. `over`: once it is known. */
  | { readonly kind: 'dismissed'; readonly over: M | null };

export type CardEvent<M> =
  | { readonly kind: 'pointer-over-mark'; readonly mark: M }
  | { readonly kind: 'pointer-over-card' }
  | { readonly kind: 'pointer-elsewhere'; readonly headingForCard: boolean }
  | { readonly kind: 'dwell-over' }
  | { readonly kind: 'ghost-over' }
  | { readonly kind: 'leave-over' }
  | { readonly kind: 'choose'; readonly mark: M; readonly route: Route }
  | { readonly kind: 'use-card' }
  | { readonly kind: 'pin' }
  | { readonly kind: 'unpin' }
  | { readonly kind: 'press-outside' }
  | { readonly kind: 'escape' }
  | { readonly kind: 'close' }
  | { readonly kind: 'mark-gone' };

export type CardEffect =
  | 'start-dwell'
  | 'start-ghost'
  | 'start-leave'
  | 'stop-timer'
  | 'prefetch'
  | 'show'
  | 'enable'
  | 'focus-card'
  /** Draws and places anew what is shown: it was pinned, or is no longer. */
  | 'settle'
  | 'hide';

export interface CardStep<M> {
  readonly state: CardState<M>;
  readonly effects: readonly CardEffect[];
}

export const resting: CardState<never> = { kind: 'resting' };

export function stepCard<M>(state: CardState<M>, event: CardEvent<M>, isSame: (a: M, b: M) => boolean): CardStep<M> {
  if (state.kind === 'pinned') return stepPinned(state, event, isSame);
  switch (event.kind) {
    case 'choose':
      return choose(event.mark, event.route);
    case 'mark-gone':
      return close(state, resting);
    case 'escape':
    case 'close':
    // A press counts while dwelling, too: it is to select or to follow a link, not to read a card.
    case 'press-outside':
      return close(state, { kind: 'dismissed', over: null });
    default:
      break;
  }
  switch (state.kind) {
    case 'resting':
      return event.kind === 'pointer-over-mark' ? dwell(event.mark, []) : stay(state);
    case 'dwelling':
      return stepDwelling(state, event, isSame);
    case 'ghost':
      return stepGhost(state, event, isSame);
    case 'open':
      return stepOpen(state, event, isSame);
    case 'used':
      return stepUsed(state, event, isSame);
    case 'dismissed':
      return stepDismissed(state, event, isSame);
  }
}

function stepDwelling<M>(
  state: CardState<M> & { kind: 'dwelling' },
  event: CardEvent<M>,
  isSame: (a: M, b: M) => boolean,
): CardStep<M> {
  if (event.kind === 'dwell-over')
    return { state: { kind: 'ghost', mark: state.mark }, effects: ['show', 'start-ghost'] };
  if (event.kind === 'pointer-elsewhere') return { state: resting, effects: ['stop-timer'] };
  if (event.kind === 'pointer-over-mark' && !isSame(event.mark, state.mark)) return dwell(event.mark, ['stop-timer']);
  return stay(state);
}

function stepGhost<M>(
  state: CardState<M> & { kind: 'ghost' },
  event: CardEvent<M>,
  isSame: (a: M, b: M) => boolean,
): CardStep<M> {
  if (event.kind === 'ghost-over') {
    return { state: { kind: 'open', mark: state.mark, route: 'pointer', leaving: false }, effects: ['enable'] };
  }
  if (event.kind === 'pointer-elsewhere' && !event.headingForCard) return close(state, resting);
  if (event.kind === 'pointer-over-mark' && !isSame(event.mark, state.mark)) {
    return dwell(event.mark, ['stop-timer', 'hide']);
  }
  return stay(state);
}

/** A card that was opened without the pointer does not follow the pointer's moves. */
function stepOpen<M>(
  state: CardState<M> & { kind: 'open' },
  event: CardEvent<M>,
  isSame: (a: M, b: M) => boolean,
): CardStep<M> {
  if (event.kind === 'use-card') {
    return { state: { kind: 'used', mark: state.mark, route: state.route }, effects: ['stop-timer'] };
  }
  if (event.kind === 'pin') return pin(state);
  if (state.route !== 'pointer') return stay(state);
  if (event.kind === 'leave-over') return state.leaving ? close(state, resting) : stay(state);
  if (event.kind === 'pointer-elsewhere') return leave(state, event.headingForCard);
  if (event.kind === 'pointer-over-card') return comeBack(state);
  if (event.kind === 'pointer-over-mark') {
    return isSame(event.mark, state.mark) ? comeBack(state) : dwell(event.mark, ['stop-timer', 'hide']);
  }
  return stay(state);
}

/** Passing over words changes nothing; resting on one that is not its own asks for that one. Only a pointer's card gives way. */
function stepUsed<M>(
  state: CardState<M> & { kind: 'used' },
  event: CardEvent<M>,
  isSame: (a: M, b: M) => boolean,
): CardStep<M> {
  const { next, ...used } = state;
  if (event.kind === 'pin') return pin(used);
  if (state.route !== 'pointer') return stay(state);
  const isOver = event.kind === 'pointer-over-mark';
  if (isOver && !isSame(event.mark, state.mark)) {
    if (next !== undefined && isSame(event.mark, next)) return stay(state);
    return { state: { ...used, next: event.mark }, effects: ['stop-timer', 'start-dwell'] };
  }
  if (next === undefined) return stay(state);
  if (event.kind === 'dwell-over') {
    return { state: { kind: 'ghost', mark: next }, effects: ['hide', 'prefetch', 'show', 'start-ghost'] };
  }
  const isGone = isOver || event.kind === 'pointer-elsewhere' || event.kind === 'pointer-over-card';
  return isGone ? { state: used, effects: ['stop-timer'] } : stay(state);
}

/** Presses, moves, scrolling and the word's own end leave it where it is. */
function stepPinned<M>(
  state: CardState<M> & { kind: 'pinned' },
  event: CardEvent<M>,
  isSame: (a: M, b: M) => boolean,
): CardStep<M> {
  switch (event.kind) {
    case 'choose':
      return isSame(event.mark, state.mark) ? { state, effects: ['focus-card'] } : choose(event.mark, event.route);
    case 'escape':
    case 'close':
      return close(state, { kind: 'dismissed', over: null });
    case 'unpin':
      return { state: { ...state, kind: 'used' }, effects: ['settle'] };
    default:
      return stay(state);
  }
}

/** A hand that pressed a word or Escape still trembles: what it sent away does not come back by that. */
function stepDismissed<M>(
  state: CardState<M> & { kind: 'dismissed' },
  event: CardEvent<M>,
  isSame: (a: M, b: M) => boolean,
): CardStep<M> {
  if (event.kind === 'pointer-elsewhere') return { state: resting, effects: [] };
  if (event.kind !== 'pointer-over-mark') return stay(state);
  if (state.over === null) return { state: { kind: 'dismissed', over: event.mark }, effects: [] };
  return isSame(event.mark, state.over) ? stay(state) : dwell(event.mark, []);
}

function leave<M>(state: CardState<M> & { kind: 'open' }, headingForCard: boolean): CardStep<M> {
  if (state.leaving && !headingForCard) return stay(state);
  return { state: { ...state, leaving: true }, effects: ['stop-timer', 'start-leave'] };
}

function comeBack<M>(state: CardState<M> & { kind: 'open' }): CardStep<M> {
  return state.leaving ? { state: { ...state, leaving: false }, effects: ['stop-timer'] } : stay(state);
}

function pin<M>({ mark, route }: CardState<M> & { kind: 'open' | 'used' }): CardStep<M> {
  return { state: { kind: 'pinned', mark, route }, effects: ['stop-timer', 'settle'] };
}

function choose<M>(mark: M, route: Route): CardStep<M> {
  const effects: CardEffect[] = ['stop-timer', 'prefetch', 'show', 'enable'];
  return { state: { kind: 'open', mark, route, leaving: false }, effects: [...effects, 'focus-card'] };
}

function dwell<M>(mark: M, before: readonly CardEffect[]): CardStep<M> {
  return { state: { kind: 'dwelling', mark }, effects: [...before, 'prefetch', 'start-dwell'] };
}

function close<M>(state: CardState<M>, next: CardState<M>): CardStep<M> {
  if (state.kind === 'resting' || state.kind === 'dismissed') return stay(state);
  return { state: next, effects: state.kind === 'dwelling' ? ['stop-timer'] : ['stop-timer', 'hide'] };
}

function stay<M>(state: CardState<M>): CardStep<M> {
  return { state, effects: [] };
}
