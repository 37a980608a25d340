import { describe, expect, it } from 'vitest';
import type { Highlight } from '../../../../domain/notes/index';
import { findSavedAddress, isHighlight } from '../../../../entrypoints/popup/read-notes';

describe('findSavedAddress', () => {
  it('leaves out the fragment', () => {
    expect(findSavedAddress('https://example.org/a?b=c#d#e')).toBe('https://example.org/a?b=c');
  });

  it.each(['', 'about:blank', 'chrome://settings/', `https://example.org/${'a'.repeat(4_000)}`])(
    'knows where nothing is saved from: %.30s',
    (url) => {
      expect(findSavedAddress(url)).toBeNull();
    },
  );
});

describe('isHighlight', () => {
  const good = {
    id: 'a',
    passage: { exact: 'text' },
    address: 'https://example.org/',
    title: '',
    concepts: ['sleep'],
    colour: 'yellow',
    note: '',
    savedAt: '2026-11-22T10:00:00.000Z',
  };
  const isOne = (changed: object) => isHighlight({ ...good, ...changed } as unknown as Highlight);
  const node = { type: 'img', props: { onerror: 'alert(1)' }, constructor: undefined };

  it('takes what is text where text must be', () => {
    expect(isOne({})).toBe(true);
    expect(isOne({ passage: null })).toBe(true);
  });

  it.each(['id', 'address', 'title', 'note', 'colour', 'savedAt', 'concepts'])('refuses an element for %s', (field) => {
    expect(isOne({ [field]: node })).toBe(false);
  });

  it('refuses an element inside the passage and among the concepts', () => {
    expect(isOne({ passage: { exact: node } })).toBe(false);
    expect(isOne({ passage: undefined })).toBe(false);
    expect(isOne({ concepts: [node] })).toBe(false);
  });
});
