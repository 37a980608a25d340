// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { followTheme, showTheme } from '../../../../components/ui/theme';

const shown = () => document.documentElement.dataset.theme;

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  delete document.documentElement.dataset.theme;
});

it('is shown now, and from the first moment the next time', () => {
  showTheme('dark');
  expect(shown()).toBe('dark');
  delete document.documentElement.dataset.theme;
  followTheme();
  expect(shown()).toBe('dark');
});

it('leaves nothing stored when it is the system’s again', () => {
  showTheme('contrast');
  showTheme('system');
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

it('is shown also where nothing can be kept', () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  followTheme();
  showTheme('dark');
  vi.unstubAllGlobals();
  expect(shown()).toBe('dark');
});
