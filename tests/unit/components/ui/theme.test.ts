// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { followTheme, keepTheme, showTheme } from '../../../../components/ui/theme';

const shown = () => document.documentElement.dataset.theme;

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  delete document.documentElement.dataset.theme;
  delete document.documentElement.dataset.themeFollowed;
});

it('is shown now, and from the first moment the next time', () => {
  keepTheme('dark');
  expect(shown()).toBe('dark');
  delete document.documentElement.dataset.theme;
  followTheme();
  expect(shown()).toBe('dark');
});

it('leaves nothing stored when it is the system’s again', () => {
  keepTheme('contrast');
  keepTheme('system');
  expect(shown()).toBeUndefined();
  expect(localStorage.length).toBe(0);
});

it('follows another page that shows another, or has all deleted', () => {
  followTheme();
  dispatchEvent(new StorageEvent('storage', { key: 'theme', newValue: 'light' }));
  expect(shown()).toBe('light');
  dispatchEvent(new StorageEvent('storage', { key: 'other', newValue: 'dark' }));
  expect(shown()).toBe('light');
  dispatchEvent(new StorageEvent('storage', { key: null, newValue: null }));
  expect(shown()).toBeUndefined();
});

it('is not given back by an answer that does not know of the choice yet', () => {
  keepTheme('contrast');
  followTheme();
  // Chosen on another page, whose word comes after the answer, and before it.
  localStorage.removeItem('theme');
  showTheme('contrast');
  expect(localStorage.length).toBe(0);
  dispatchEvent(new StorageEvent('storage', { key: 'theme', newValue: null }));
  expect(shown()).toBeUndefined();
  showTheme('contrast');
  expect(shown()).toBeUndefined();
});

it('is as the settings say where nothing was kept', () => {
  followTheme();
  showTheme('light');
  expect(shown()).toBe('light');
});

it('is shown also where nothing can be kept', () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  followTheme();
  keepTheme('dark');
  vi.unstubAllGlobals();
  expect(shown()).toBe('dark');
});
