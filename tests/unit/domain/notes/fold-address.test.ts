import { describe, expect, it } from 'vitest';
import { foldAddress } from '../../../../domain/notes/index';

describe('foldAddress', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c'],
    ['https://example.org/#', 'https://example.org/'],
    ['http://me:secret@example.org/@b', 'http://example.org/@b'],
    ['file:///home/reader/page.html#x', 'file:///home/reader/page.html'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['about:blank', null],
    ['chrome-extension://abc/popup.html', null],
    ['blob:https://example.org/1', null],
    ['', null],
    ['no address', null],
  ])('keeps %s as %s', (address, folded) => {
    expect(foldAddress(address)).toBe(folded);
  });

  it('keeps 4,000 units and no more, the fragment not counted', () => {
    const longest = `https://example.org/${'x'.repeat(3_980)}`;
    expect(foldAddress(`${longest}#${'y'.repeat(100)}`)).toBe(longest);
    expect(foldAddress(`${longest}x`)).toBeNull();
  });
});
