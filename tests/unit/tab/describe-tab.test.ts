import { describe, expect, it } from 'vitest';
import { describeTab, findPanelWait, findWait, isSettled, mergeTerms, type TabFacts } from '../../../tab/describe-tab';
import { settingsView as settings } from '../../support/extension/settings-view';
import { tabFacts } from '../../support/extension/tab-facts';

const serotonin = { concept: 'serotonin', text: 'serotonin', count: 2 };
const cbt = { concept: 'cbt', text: 'CBT', count: 1 };

const ordinary: TabFacts = { ...tabFacts, frames: [[serotonin]] };

const describeWith = (facts: Partial<TabFacts>) => describeTab({ ...ordinary, ...facts });
const unavailable = (reason: string) => ({ state: 'unavailable', reason });

describe('describeTab', () => {
  it('lists the terms of a page that answers', () => {
    expect(describeTab(ordinary)).toEqual({ state: 'terms', terms: [serotonin] });
  });

  it('says where a frame is not read whole', () => {
    const terms = { state: 'terms', terms: [serotonin] };
    expect(describeWith({ extents: ['whole', 'beginning'] })).toEqual({ ...terms, extent: 'beginning' });
    expect(describeWith({ extents: ['unfollowed', 'beginning'] })).toEqual({ ...terms, extent: 'unfollowed' });
  });

  it('lists terms while the page still loads', () => {
    expect(describeWith({ loaded: false })).toEqual({ state: 'terms', terms: [serotonin] });
  });

  it('says that the site is off, or that all sites are', () => {
    expect(describeWith({ settings: { ...settings, siteOn: false } })).toEqual({ state: 'site-off' });
    expect(describeWith({ settings: { ...settings, siteOn: false, paused: true } })).toEqual({ state: 'paused' });
  });

  it('says that the background did not answer', () => {
    expect(describeWith({ settings: null })).toEqual(unavailable('failed'));
  });

  it('waits for a page that loads, and asks for a reload of one that is loaded but silent', () => {
    expect(describeWith({ frames: null, loaded: false })).toEqual({ state: 'loading' });
    expect(describeWith({ frames: null })).toEqual(unavailable('needs-reload'));
  });

  it('says of a page that is no text that a reload would not help', () => {
    expect(describeWith({ frames: null, isForReading: false })).toEqual(unavailable('other-document'));
    // A frame in it may have words.
    expect(describeWith({ isForReading: false }).state).toBe('terms');
  });

  it.each(['https://example.org/paper.pdf', 'https://example.org/PAPER.PDF?download=1#page=2'])(
    'knows a document that the browser shows itself: %s',
    (url) => {
      expect(describeWith({ url, frames: null })).toEqual(unavailable('pdf'));
    },
  );

  it('lists the terms of a page whose address only looks like a document', () => {
    expect(describeWith({ url: 'https://example.org/paper.pdf' }).state).toBe('terms');
  });

  it.each([
    'https://chromewebstore.google.com/detail/x',
    'https://addons.mozilla.org/en-US/firefox/',
    'https://microsoftedge.microsoft.com/addons/detail/x',
  ])('knows an extension store: %s', (url) => {
    expect(describeWith({ url, frames: null })).toEqual(unavailable('extension-store'));
  });

  it.each(['chrome://settings/', 'about:blank', 'view-source:https://example.org/', 'moz-extension://other/x.html'])(
    'knows a page of the browser or of another extension: %s',
    (url) => {
      expect(describeWith({ url, frames: null })).toEqual(unavailable('browser-page'));
    },
  );

  it('knows our own pages', () => {
    expect(describeWith({ url: 'chrome-extension://own/article.html?id=x', frames: null })).toEqual(
      unavailable('own-page'),
    );
  });

  it('takes a hidden address for a browser page where pages may be read, and for a missing permission elsewhere', () => {
    expect(describeWith({ url: null, frames: null })).toEqual(unavailable('browser-page'));
    expect(describeWith({ url: null, frames: null, mayReadPages: false })).toEqual(unavailable('no-permission'));
  });

  it('asks for the permission where it is missing and the page is silent', () => {
    expect(describeWith({ mayReadPages: false, frames: null })).toEqual(unavailable('no-permission'));
    expect(describeWith({ mayReadPages: false }).state).toBe('terms');
  });

  it('explains how files are allowed, unless they are', () => {
    const file = { url: 'file:///home/reader/notes.html', frames: null };
    expect(describeWith(file)).toEqual(unavailable('local-file'));
    expect(describeWith({ ...file, mayReadFiles: true })).toEqual(unavailable('needs-reload'));
    expect(describeWith({ ...file, frames: [[cbt]] })).toEqual({ state: 'terms', terms: [cbt] });
  });
});

describe('mergeTerms', () => {
  it('lists a concept once, where it was first met, with all its mentions counted', () => {
    const elsewhere = { concept: 'serotonin', text: '5-HT', count: 3 };
    expect(mergeTerms([[serotonin, cbt], [], [elsewhere]])).toEqual([{ ...serotonin, count: 5 }, cbt]);
  });
});

describe('findWait', () => {
  it('does not look again at a page where nothing is marked', () => {
    expect(findWait({ state: 'paused' }, 0)).toBeNull();
    expect(findWait({ state: 'unavailable', reason: 'pdf' }, 0)).toBeNull();
  });

  it('looks again at a page whose words may still be on their way, but not for ever', () => {
    for (const view of [
      { state: 'loading' },
      { state: 'terms', terms: [] },
      { state: 'terms', terms: [cbt] },
    ] as const) {
      expect(findWait(view, 0)).toBeGreaterThan(0);
      expect(findWait(view, 1_000)).toBeNull();
    }
  });
});

describe('findPanelWait', () => {
  it('looks as soon as the popup does while words may be on their way, seen or not', () => {
    for (const isSeen of [true, false]) {
      expect(findPanelWait({ state: 'terms', terms: [] }, 0, isSeen)).toBe(findWait({ state: 'terms', terms: [] }, 0));
    }
  });

  it('never stops while it is seen, and stops while it is not', () => {
    for (const view of [{ state: 'paused' }, { state: 'terms', terms: [cbt] }] as const) {
      expect(findPanelWait(view, 1_000, true)).toBeGreaterThanOrEqual(1_000);
      expect(findPanelWait(view, 1_000, false)).toBeNull();
    }
  });
});

describe('isSettled', () => {
  it('calls a page empty only after several looks', () => {
    expect(isSettled({ state: 'terms', terms: [] }, 0)).toBe(false);
    expect(isSettled({ state: 'terms', terms: [] }, 3)).toBe(true);
    expect(isSettled({ state: 'terms', terms: [cbt] }, 0)).toBe(true);
    expect(isSettled({ state: 'loading' }, 0)).toBe(true);
  });

  it('says that nobody answers only after several looks, and leaves what cannot change as it is', () => {
    for (const reason of ['failed', 'needs-reload'] as const) {
      expect(isSettled({ state: 'unavailable', reason }, 2)).toBe(false);
      expect(isSettled({ state: 'unavailable', reason }, 3)).toBe(true);
    }
    expect(isSettled({ state: 'unavailable', reason: 'pdf' }, 0)).toBe(true);
    expect(isSettled({ state: 'site-off' }, 0)).toBe(true);
  });
});
