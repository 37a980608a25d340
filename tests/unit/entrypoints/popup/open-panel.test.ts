// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findPanelOpener } from '../../../../entrypoints/popup/open-panel';

const { browser } = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser }));

const close = vi.fn();
beforeEach(() => {
  window.close = close;
});
afterEach(() => {
  for (const name of Object.keys(browser)) delete browser[name];
  close.mockClear();
});

it('is nothing where the browser has no place for it', () => {
  expect(findPanelOpener(1)).toBeNull();
});

it('opens within the click and closes the popup then (Chromium)', async () => {
  const open = vi.fn(async () => undefined);
  browser.sidePanel = { open };
  expect(findPanelOpener(null)).toBeNull();
  const opened = findPanelOpener(3)?.();
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
  await opened;
  expect(close).toHaveBeenCalledOnce();
});

it('opens within the click and closes the popup then (Firefox)', async () => {
  const open = vi.fn(async () => undefined);
  browser.sidebarAction = { open };
  const opened = findPanelOpener(null)?.();
  expect(open).toHaveBeenCalledOnce();
  await opened;
  expect(close).toHaveBeenCalledOnce();
});

it('leaves the popup open when the browser refuses', async () => {
  browser.sidebarAction = { open: () => Promise.reject(new Error('no click')) };
  await findPanelOpener(3)?.();
  expect(close).not.toHaveBeenCalled();
});
