import type { Page, Viewport } from 'puppeteer-core';
import type { Spot } from '../page/marks';
import { asExpression } from '../page/run-in-page';
import { waitUntil } from '../wait-until';
import { runInBrowserWindow } from './bidi';
import type { DrivenBrowser } from './driven-browser';
import { VIEWPORT } from './open-page';

/** One finger on a page, of which the browser makes what it makes of any: a tap, a scroll. */
export interface Finger {
  tap(spot: Spot): Promise<void>;
  /** Moves over the page as to scroll it. */
  drag(from: Spot, to: Spot): Promise<void>;
  /** Rests on the spot until the browser takes it for a long press, and lets go. In Firefox only. */
  hold(spot: Spot): Promise<void>;
}

const DRAG_STEPS = 20;
/** The size of a phone. */
export const PHONE: Viewport = { width: 390, height: 844, isMobile: true };

/** Gives a page a touch screen of this size. Chromium loads it anew for that. */
export async function createFinger(driven: DrivenBrowser, page: Page, size: Viewport = VIEWPORT): Promise<Finger> {
  if (driven.kind === 'chromium') {
    await page.setViewport({ ...size, hasTouch: true });
    return createForChromium(page);
  }
  // The window takes touches anyway; asked for them, puppeteer would wait for ever for a page of the extension to load anew.
  await page.setViewport({ width: size.width, height: size.height });
  return createForFirefox(driven, page);
}

/** A tap on what `find` answers as soon as it answers something. */
export async function tapWhenThere(finger: Finger, what: string, find: () => Promise<Spot | null>): Promise<void> {
  await finger.tap(await waitUntil(what, find));
}

function createForChromium({ touchscreen }: Page): Finger {
  return {
    tap: ({ x, y }) => touchscreen.tap(x, y),
    async drag(from, to) {
      await touchscreen.touchStart(from.x, from.y);
      for (const { x, y } of listSteps(from, to)) await touchscreen.touchMove(x, y);
      await touchscreen.touchEnd();
    },
    // It takes it for a slow tap.
    hold: () => Promise.reject(new Error('Chromium makes no long press of a finger that its protocol puts down')),
  };
}

/**
 * The browser's own window takes touches as from the system, so that they go the whole way: its compositor decides what
 * they become. (The protocol's own touches reach the page as a finger's too, but scroll nothing.)
 */
function createForFirefox({ browser }: DrivenBrowser, page: Page): Finger {
  const touch = async (path: readonly Spot[], isHeld = false) => {
    await page.bringToFront();
    await runInBrowserWindow(browser, asExpression(settleWindow, []));
    await runInBrowserWindow(browser, asExpression(touchInWindow, [path, isHeld]));
  };
  return {
    tap: (spot) => touch([spot]),
    drag: (from, to) => touch([from, ...listSteps(from, to)]),
    hold: (spot) => touch([spot], true),
  };
}

/** Has a long press select the word under it in pages that are loaded from now on, as Firefox does on phones. Answers how to stop. */
export async function startTouchSelecting({ browser }: DrivenBrowser): Promise<() => Promise<void>> {
  const set = async (isOn: boolean) =>
    void (await runInBrowserWindow(browser, `Services.prefs.setBoolPref('layout.accessiblecaret.enabled', ${isOn})`));
  await set(true);
  return () => set(false);
}

function listSteps(from: Spot, to: Spot): Spot[] {
  return Array.from({ length: DRAG_STEPS }, (_, index) => {
    const share = (index + 1) / DRAG_STEPS;
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  });
}

/** What Firefox's own scripts have; only what is used here. */
interface Bars {
  removeAllNotifications(isAtOnce: boolean): void;
}
declare const gBrowser: { readonly selectedBrowser: Element; getNotificationBox(): Bars };
declare const windowUtils: {
  readonly TOUCH_CONTACT: number;
  readonly TOUCH_REMOVE: number;
  sendNativeTouchPoint(
    finger: number,
    state: number,
    x: number,
    y: number,
    pressure: number,
    orientation: number,
    done: () => void,
  ): void;
};
declare const mozInnerScreenX: number;
declare const mozInnerScreenY: number;

// The functions below run in the browser's window, each by itself.

/** The browser's own bars, as after an installation, push the page down, some time later: they go, and the page comes to rest. */
async function settleWindow(): Promise<void> {
  gBrowser.getNotificationBox().removeAllNotifications(true);
  const measure = () => gBrowser.selectedBrowser.getBoundingClientRect().top;
  let top = measure();
  for (let still = 0; still < 4; still++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (measure() !== top) still = -1;
    top = measure();
  }
}

/**
 * Puts the finger down, leads it along, a point a frame, and lifts it; held, not before the menu
 * that a long press opens, which no phone has and which is closed.
 */
async function touchInWindow(path: readonly Spot[], isHeld: boolean): Promise<void> {
  const menu = document.getElementById('contentAreaContextMenu') as HTMLElement & { hidePopup(): void };
  const isOpen = new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
  const page = gBrowser.selectedBrowser.getBoundingClientRect();
  const send = (state: number, { x, y }: Spot) =>
    new Promise<void>((done) => {
      const left = (mozInnerScreenX + page.left + x) * devicePixelRatio;
      const top = (mozInnerScreenY + page.top + y) * devicePixelRatio;
      if (page.top + y > innerHeight) throw new Error('no finger reaches below the window');
      windowUtils.sendNativeTouchPoint(0, state, left, top, 1, 90, done);
    });
  for (const spot of path) {
    await send(windowUtils.TOUCH_CONTACT, spot);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  if (isHeld) await isOpen;
  await send(windowUtils.TOUCH_REMOVE, path.at(-1) as Spot);
  if (isHeld) menu.hidePopup();
}
