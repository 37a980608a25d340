// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followTab, type TabNews } from '../../../tab/follow-tab';

const { onActivated, onUpdated } = vi.hoisted(() => {
  const createEvent = () => {
    const listeners = new Set<(...told: unknown[]) => void>();
    return {
      addListener: (one: (...told: unknown[]) => void) => listeners.add(one),
      removeListener: (one: (...told: unknown[]) => void) => listeners.delete(one),
      tell: (...told: unknown[]) => {
        for (const one of listeners) one(...told);
      },
    };
  };
  return { onActivated: createEvent(), onUpdated: createEvent() };
});
vi.mock('wxt/browser', () => ({ browser: { tabs: { onActivated, onUpdated } } }));

let told: TabNews[];
let stop: () => void;
beforeEach(() => {
  told = [];
  stop = followTab(
    () => ({ tabId: 7, windowId: 1 }),
    (news) => told.push(news),
  );
});
afterEach(() => stop());

it('tells of another tab in its own window only', () => {
  onActivated.tell({ tabId: 8, windowId: 2 });
  onActivated.tell({ tabId: 7, windowId: 1 });
  expect(told).toEqual([]);
  onActivated.tell({ tabId: 8, windowId: 1 });
  expect(told).toEqual(['other']);
});

it('tells when its tab goes elsewhere or has come there, not of titles nor of other tabs', () => {
  onUpdated.tell(7, { title: 'A page' });
  onUpdated.tell(8, { status: 'complete' });
  expect(told).toEqual([]);
  onUpdated.tell(7, { status: 'loading' });
  onUpdated.tell(7, { url: 'https://example.org/#part' });
  expect(told).toEqual(['changed', 'changed']);
});

it('tells when the reader looks here again', () => {
  window.dispatchEvent(new Event('focus'));
  expect(told).toEqual(['again']);
});

it('tells nothing any more once it is stopped', () => {
  stop();
  onActivated.tell({ tabId: 8, windowId: 1 });
  onUpdated.tell(7, { status: 'complete' });
  window.dispatchEvent(new Event('focus'));
  expect(told).toEqual([]);
});
