import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askAgain } from '../../../messaging/ask-again';
import { askBackground, ExtensionGone } from '../../../messaging/ask-background';

vi.mock('../../../messaging/ask-background', () => ({
  askBackground: vi.fn(),
  ExtensionGone: class ExtensionGone extends Error {},
}));

const asked = vi.mocked(askBackground);
const id = '00000000-0000-4000-8000-000000000001';
const never = () => new Promise<never>(() => undefined);

describe('askAgain', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    asked.mockReset();
  });

  it('asks once when there is an answer', async () => {
    asked.mockResolvedValue({ saved: true });
    expect(await askAgain('trashHighlight', { id })).toEqual({ saved: true });
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('asks the same again when a call fails, and when one is never answered', async () => {
    asked.mockRejectedValueOnce(new Error('port closed')).mockImplementationOnce(never);
    asked.mockResolvedValueOnce({ saved: true });
    const answer = askAgain('trashHighlight', { id });
    await vi.advanceTimersByTimeAsync(20_300);
    expect(await answer).toEqual({ saved: true });
    expect(asked.mock.calls).toEqual(Array(3).fill(['trashHighlight', { id }]));
  });

  it('gives up after three calls without an answer, each given twice as long as the one before', async () => {
    asked.mockImplementation(never);
    const answer = expect(askAgain('trashHighlight', { id })).rejects.toThrow('no answer in 40000 ms');
    await vi.advanceTimersByTimeAsync(70_400);
    await answer;
    expect(asked).toHaveBeenCalledTimes(3);
  });

  it('takes an answer that comes late, after it asked again', async () => {
    let answerFirst: (answer: { saved: true }) => void = () => undefined;
    asked.mockImplementationOnce(() => new Promise<never>((resolve) => (answerFirst = resolve as never)));
    asked.mockImplementation(never);
    const answer = askAgain('trashHighlight', { id });
    await vi.advanceTimersByTimeAsync(10_500);
    expect(asked).toHaveBeenCalledTimes(2);
    answerFirst({ saved: true });
    expect(await answer).toEqual({ saved: true });
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('is not misled by a call that fails late, after it asked again', async () => {
    let failFirst: (error: Error) => void = () => undefined;
    asked.mockImplementationOnce(() => new Promise<never>((_, reject) => (failFirst = reject)));
    let answerSecond: (answer: { saved: true }) => void = () => undefined;
    asked.mockImplementationOnce(() => new Promise<never>((resolve) => (answerSecond = resolve as never)));
    const answer = askAgain('trashHighlight', { id });
    await vi.advanceTimersByTimeAsync(10_500);
    failFirst(new Error('port closed'));
    await vi.advanceTimersByTimeAsync(500);
    answerSecond({ saved: true });
    expect(await answer).toEqual({ saved: true });
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('asks no more when the extension is gone', async () => {
    asked.mockRejectedValue(new ExtensionGone());
    await expect(askAgain('trashHighlight', { id })).rejects.toBeInstanceOf(ExtensionGone);
    expect(asked).toHaveBeenCalledTimes(1);
  });
});
