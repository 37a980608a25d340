import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HighlightId } from '../../../../domain/notes/index';
import { NoteKeeper } from '../../../../entrypoints/note-frame/note-keeper';
import { askAgain } from '../../../../messaging/ask-again';
import { ExtensionGone } from '../../../../messaging/ask-background';
import type { SaveAnswer } from '../../../../messaging/protocol';

vi.mock('../../../../messaging/ask-background', () => ({ ExtensionGone: class ExtensionGone extends Error {} }));
vi.mock('../../../../messaging/ask-again', () => ({ askAgain: vi.fn() }));

const asked = vi.mocked(askAgain);
const id = '00000000-0000-4000-8000-000000000001' as HighlightId;
let states: string[] = [];
let answers: ((answer: SaveAnswer) => void)[] = [];
const notesAsked = () => asked.mock.calls.map(([, payload]) => (payload as { note: string }).note);
const answerNext = async (answer: SaveAnswer) => {
  answers.shift()?.(answer);
  await vi.advanceTimersByTimeAsync(0);
};

describe('a note that is being typed', () => {
  let keeper: NoteKeeper;
  beforeEach(() => {
    vi.useFakeTimers();
    states = [];
    answers = [];
    asked.mockImplementation(() => new Promise((resolve) => answers.push(resolve as (answer: SaveAnswer) => void)));
    keeper = new NoteKeeper(id, (state) => states.push(state));
  });
  afterEach(() => {
    vi.useRealTimers();
    asked.mockReset();
  });

  it('is sent with the first key, and then with the latest words whenever an answer comes', async () => {
    keeper.change('a');
    keeper.change('ab');
    keeper.change('abc');
    expect(notesAsked()).toEqual(['a']);
    await answerNext({ saved: true });
    expect(notesAsked()).toEqual(['a', 'abc']);
    await answerNext({ saved: true });
    expect(notesAsked()).toEqual(['a', 'abc']);
  });

  it('is said to be kept only when all of it is, once typing has paused', async () => {
    keeper.change('a');
    keeper.change('ab');
    await answerNext({ saved: true });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(states).toEqual(['saving']);
    await answerNext({ saved: true });
    expect(states).toEqual(['saving']);
    await vi.advanceTimersByTimeAsync(400);
    expect(states).toEqual(['saving', 'kept']);
    expect(await keeper.flush()).toBe(true);
  });

  it('waits, and is sent with the next key, when it is refused', async () => {
    keeper.change('a');
    await answerNext({ saved: false, why: 'full' });
    expect(states).toEqual(['saving', 'full']);
    keeper.change('ab');
    await answerNext({ saved: true });
    await vi.advanceTimersByTimeAsync(400);
    expect([states, notesAsked()]).toEqual([
      ['saving', 'full', 'kept'],
      ['a', 'ab'],
    ]);
  });

  it('says that the page is to be loaded again when the extension is gone', async () => {
    asked.mockRejectedValue(new ExtensionGone());
    keeper.change('a');
    expect(await keeper.flush()).toBe(false);
    expect(states).toEqual(['saving', 'outdated']);
  });
});
