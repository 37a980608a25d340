import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardEvent, type CardState, resting, stepCard } from '../../../../page/card/card-state';

type State = CardState<string>;
type Event = CardEvent<string>;
const step = (state: State, event: Event) => stepCard(state, event, (a, b) => a === b);
/** The state after events from rest, and the effects of the last one. */
const run = (...events: Event[]) =>
  events.reduce<{ state: State; effects: readonly string[] }>((at, event) => step(at.state, event), {
    state: resting,
    effects: [],
  });

const over = (mark: string): Event => ({ kind: 'pointer-over-mark', mark });
const away: Event = { kind: 'pointer-elsewhere', headingForCard: false };
const towards: Event = { kind: 'pointer-elsewhere', headingForCard: true };
const onCard: Event = { kind: 'pointer-over-card' };
const dwelt: Event = { kind: 'dwell-over' };
const ghosted: Event = { kind: 'ghost-over' };
const left: Event = { kind: 'leave-over' };
const use: Event = { kind: 'use-card' };
const pin: Event = { kind: 'pin' };
const unpin: Event = { kind: 'unpin' };
const outside: Event = { kind: 'press-outside' };
const pressEscape: Event = { kind: 'escape' };
const close: Event = { kind: 'close' };
const gone: Event = { kind: 'mark-gone' };
const choose = (mark: string, route: 'keyboard' | 'touch' = 'keyboard'): Event => ({ kind: 'choose', mark, route });
const hovered = [over('a'), dwelt, ghosted];
const dismissed: State = { kind: 'dismissed', over: null };

describe('the card by pointer', () => {
  it.each<[string, Event[], string, string[]]>([
    ['rests while the pointer is elsewhere', [away], 'resting', []],
    ['fetches ahead and waits when the pointer comes', [over('a')], 'dwelling', ['prefetch', 'start-dwell']],
    ['does not start again within the same word', [over('a'), over('a')], 'dwelling', []],
    ['starts again on another word', [over('a'), over('b')], 'dwelling', ['stop-timer', 'prefetch', 'start-dwell']],
    ['opens nothing on a sweep', [over('a'), away, over('b'), away], 'resting', ['stop-timer']],
    ['shows itself as a ghost after the dwell', [over('a'), dwelt], 'ghost', ['show', 'start-ghost']],
    [
      'goes at once when the pointer passes on from a ghost',
      [over('a'), dwelt, away],
      'resting',
      ['stop-timer', 'hide'],
    ],
    ['stays a ghost for a pointer on its way to it', [over('a'), dwelt, towards], 'ghost', []],
    ['opens after the ghost phase', hovered, 'open', ['enable']],
    ['waits a little when the pointer leaves', [...hovered, away], 'open', ['stop-timer', 'start-leave']],
    ['does not wait anew for every move away', [...hovered, away, away], 'open', []],
    ['waits anew while the pointer heads for it', [...hovered, away, towards], 'open', ['stop-timer', 'start-leave']],
    ['closes when the wait is over', [...hovered, away, left], 'resting', ['stop-timer', 'hide']],
    ['stays when the pointer arrives on it', [...hovered, towards, onCard], 'open', ['stop-timer']],
    ['stays when the pointer returns to its word', [...hovered, away, over('a')], 'open', ['stop-timer']],
    ['ignores a wait that was called off', [...hovered, away, onCard, left], 'open', []],
    [
      'gives way to another word',
      [...hovered, over('b')],
      'dwelling',
      ['stop-timer', 'hide', 'prefetch', 'start-dwell'],
    ],
    ['stays when the pointer leaves once it is used', [...hovered, use, away, left], 'used', []],
    ['stays used when the pointer comes to its own word', [...hovered, use, away, over('a')], 'used', []],
    [
      'stays used while the pointer passes over another word',
      [...hovered, use, over('b'), away],
      'used',
      ['stop-timer'],
    ],
    ['stays used when the pointer comes back to it', [...hovered, use, over('b'), onCard], 'used', ['stop-timer']],
    ['ignores a dwell that was called off', [...hovered, use, over('b'), onCard, dwelt], 'used', []],
    ['waits once, used, on another word', [...hovered, use, over('b'), over('b')], 'used', []],
    ['waits anew, used, on a third', [...hovered, use, over('b'), over('c')], 'used', ['stop-timer', 'start-dwell']],
    [
      'gives way, used, to another word that the pointer rests on',
      [...hovered, use, over('b'), dwelt],
      'ghost',
      ['hide', 'prefetch', 'show', 'start-ghost'],
    ],
    [
      'is pinned while the pointer rests on another word',
      [...hovered, use, over('b'), pin],
      'pinned',
      ['stop-timer', 'settle'],
    ],
    ['ignores timers that come too late', [dwelt, ghosted, left], 'resting', []],
  ])('%s', (_, events, kind, effects) => {
    const end = run(...events);
    expect(end.state.kind).toBe(kind);
    expect(end.effects).toEqual(effects);
  });
});

describe('the card by keyboard and touch', () => {
  const opening = ['stop-timer', 'prefetch', 'show', 'enable', 'focus-card'];

  it('opens at once and takes focus', () => {
    expect(run(choose('a'))).toEqual({
      state: { kind: 'open', mark: 'a', route: 'keyboard', leaving: false },
      effects: opening,
    });
  });

  it('replaces whatever was open', () => {
    expect(run(...hovered, choose('b', 'touch')).state).toMatchObject({ kind: 'open', mark: 'b', route: 'touch' });
  });

  it('does not follow the pointer', () => {
    expect(run(choose('a'), away, left, over('b'), onCard).state).toMatchObject({ kind: 'open', mark: 'a' });
    expect(run(choose('a'), use, over('b'), dwelt).state).toEqual({ kind: 'used', mark: 'a', route: 'keyboard' });
  });
});

describe('closing', () => {
  it.each<[string, Event[]]>([
    ['ghost', [over('a'), dwelt]],
    ['open', hovered],
    ['open by keyboard', [choose('a')]],
    ['used', [...hovered, use]],
  ])('happens from %s by Escape, button, a press outside, and when the word goes', (_, events) => {
    for (const event of [pressEscape, close, outside]) {
      expect(run(...events, event)).toEqual({ state: dismissed, effects: ['stop-timer', 'hide'] });
    }
    expect(run(...events, gone)).toEqual({ state: resting, effects: ['stop-timer', 'hide'] });
  });

  it.each([
    ['Escape', pressEscape],
    ['a press, as when a selection begins on the word', outside],
  ])('calls off a dwell by %s without hiding what is not shown', (_, event) => {
    expect(run(over('a'), event)).toEqual({ state: dismissed, effects: ['stop-timer'] });
  });

  it('is nothing while nothing is shown', () => {
    for (const event of [pressEscape, close, outside, gone])
      expect(run(event)).toEqual({ state: resting, effects: [] });
  });
});

describe('a card that is pinned', () => {
  const pinned = [...hovered, use, pin];

  it.each<[string, Event[]]>([
    ['from the pointer’s card', [...hovered, pin]],
    ['from one that was used', [...hovered, use, pin]],
    ['from one opened by keyboard', [choose('a'), pin]],
    ['while it would have closed', [...hovered, away, pin]],
  ])('is pinned %s', (_, events) => {
    expect(run(...events)).toMatchObject({ state: { kind: 'pinned', mark: 'a' }, effects: ['stop-timer', 'settle'] });
  });

  it.each<[string, Event]>([
    ['the pointer goes elsewhere', away],
    ['the pointer comes to another word', over('b')],
    ['a wait is over', left],
    ['a dwell is over', dwelt],
    ['the reader presses elsewhere', outside],
    ['its word goes from the page', gone],
    ['it is used', use],
    ['it is pinned again', pin],
  ])('stays as it is when %s', (_, event) => {
    expect(run(...pinned, event)).toEqual({ state: { kind: 'pinned', mark: 'a', route: 'pointer' }, effects: [] });
  });

  it.each([
    ['Escape', pressEscape],
    ['its button', close],
  ])('closes by %s', (_, event) => {
    expect(run(...pinned, event)).toEqual({ state: dismissed, effects: ['stop-timer', 'hide'] });
  });

  it('is as one that was used when it is let go: a press elsewhere closes it', () => {
    expect(run(...pinned, unpin)).toEqual({
      state: { kind: 'used', mark: 'a', route: 'pointer' },
      effects: ['settle'],
    });
    expect(run(...pinned, unpin, away, left, over('b')).state.kind).toBe('used');
    expect(run(...pinned, unpin, outside)).toEqual({ state: dismissed, effects: ['stop-timer', 'hide'] });
  });

  it('gives way to the card of another word that is asked for, which is not pinned', () => {
    expect(run(...pinned, choose('b'))).toMatchObject({ state: { kind: 'open', mark: 'b' } });
    expect(run(...pinned, choose('b')).effects).toContain('show');
  });

  it('takes the focus when its own word is asked for', () => {
    expect(run(...pinned, choose('a'))).toEqual({
      state: { kind: 'pinned', mark: 'a', route: 'pointer' },
      effects: ['focus-card'],
    });
  });

  it('comes only from a card that can be used', () => {
    for (const events of [[], [over('a')], [over('a'), dwelt], [...hovered, pressEscape]])
      expect(run(...events, pin).state.kind).toBe(run(...events).state.kind);
    expect(run(...hovered, unpin).state.kind).toBe('open');
  });
});

describe('a card that was sent away', () => {
  it.each<[string, Event[], string]>([
    ['does not come back by a hand that trembles', [over('a'), over('a'), dwelt], 'dismissed'],
    ['comes back when the pointer has left its word', [over('a'), away, over('a'), dwelt], 'ghost'],
    ['makes room for the card of another word', [over('a'), over('b'), dwelt], 'ghost'],
    ['comes back when it is asked for', [choose('a')], 'open'],
    ['is not sent away twice', [over('a'), pressEscape, outside, over('a')], 'dismissed'],
  ])('%s', (_, events, kind) => {
    expect(run(...hovered, pressEscape, ...events).state.kind).toBe(kind);
  });
});

describe('any run of events', () => {
  const anyEvent = fc.constantFrom<Event>(
    over('a'),
    over('b'),
    away,
    towards,
    onCard,
    dwelt,
    ghosted,
    left,
    use,
    pin,
    unpin,
    outside,
    pressEscape,
    close,
    gone,
    choose('a'),
    choose('b', 'touch'),
  );

  it('shows before it hides, hides what it showed, and always ends with Escape', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        let shown = false;
        let state: State = resting;
        for (const event of [...events, pressEscape]) {
          const next = step(state, event);
          for (const effect of next.effects) {
            if (effect === 'hide') expect(shown).toBe(true);
            if (effect === 'hide') shown = false;
            if (effect === 'show') shown = true;
          }
          state = next.state;
          expect(shown).toBe(['ghost', 'open', 'used', 'pinned'].includes(state.kind));
        }
        expect(['resting', 'dismissed']).toContain(state.kind);
      }),
      { numRuns: 3_000 },
    );
  });
});
