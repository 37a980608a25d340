import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AUTOSAVE_MS, createDrafts, type DraftMap } from '../../../../components/notes/create-drafts';
import type { HighlightId } from '../../../../domain/notes/index';
import type { SaveAnswer } from '../../../../messaging/protocol';

const id = 'a' as HighlightId;
const saved: SaveAnswer = { saved: true };

/** A background that answers when it is told to. */
function openDesk() {
  const written: string[] = [];
  const waiting: ((answer: SaveAnswer) => void)[] = [];
  let shown: DraftMap = new Map();
  const drafts = createDrafts(
    (_, text) => {
      written.push(text);
      return new Promise((resolve) => waiting.push(resolve));
    },
    (all) => {
      shown = all;
    },
  );
  const answer = async (given: SaveAnswer = saved) => {
    waiting.shift()?.(given);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { drafts, written, answer, draft: () => shown.get(id) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('createDrafts', () => {
  it('says “saved” only after the answer', async () => {
    const { drafts, draft, answer } = openDesk();
    drafts.change(id, 'text');
    void drafts.save(id);
    expect(draft()).toEqual({ text: 'text', phase: 'saving' });
    await answer();
    expect(draft()).toEqual({ text: 'text', phase: 'saved' });
  });

  it('saves by itself after a pause, once', async () => {
    const { drafts, written } = openDesk();
    drafts.change(id, 't');
    await vi.advanceTimersByTimeAsync(AUTOSAVE_MS - 1);
    drafts.change(id, 'te');
    await vi.advanceTimersByTimeAsync(AUTOSAVE_MS - 1);
    expect(written).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(written).toEqual(['te']);
  });

  it('writes nothing where nothing was typed, or all is saved', async () => {
    const { drafts, written, answer } = openDesk();
    await drafts.save(id);
    drafts.change(id, 'text');
    void drafts.save(id);
    await answer();
    await drafts.save(id);
    expect(written).toEqual(['text']);
  });

  it('keeps the text when it is refused, and tries again', async () => {
    const { drafts, draft, written, answer } = openDesk();
    drafts.change(id, 'text');
    void drafts.save(id);
    await answer({ saved: false, why: 'full' });
    expect(draft()).toEqual({ text: 'text', phase: 'failed', why: 'full' });
    void drafts.save(id);
    await answer();
    expect(draft()?.phase).toBe('saved');
    expect(written).toEqual(['text', 'text']);
  });

  it('keeps the text when nobody answers', async () => {
    let shown: DraftMap = new Map();
    const drafts = createDrafts(
      () => Promise.reject(new Error('gone')),
      (all) => {
        shown = all;
      },
    );
    drafts.change(id, 'text');
    await drafts.save(id);
    expect(shown.get(id)).toEqual({ text: 'text', phase: 'failed', why: 'failed' });
  });

  it('has one save under way at a time, and lets the last text win', async () => {
    const { drafts, draft, written, answer } = openDesk();
    drafts.change(id, 'first');
    void drafts.save(id);
    drafts.change(id, 'second');
    void drafts.save(id);
    await vi.advanceTimersByTimeAsync(AUTOSAVE_MS);
    expect(written).toEqual(['first']);
    await answer();
    expect(written).toEqual(['first', 'second']);
    expect(draft()).toEqual({ text: 'second', phase: 'saving' });
    await answer();
    expect(draft()).toEqual({ text: 'second', phase: 'saved' });
  });

  it('sends off whatever is unsaved', () => {
    const { drafts, written } = openDesk();
    drafts.change(id, 'one');
    drafts.change('b' as HighlightId, 'two');
    drafts.saveAll();
    expect(written).toEqual(['one', 'two']);
  });
});
