import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../browser/driven-browser';
import { findTab } from './ask-tab';

/** Where the functions below run, the browser provides this. */
declare const chrome: typeof import('wxt/browser').browser;

/** What is brought into a page's main frame: what waits for a reader there, or has glanced at it and would read nothing; or what reads. */
export type Brought = 'nothing' | 'waiting' | 'glance' | 'reading';

/** Looks into the world that our scripts share in the main frame of a page. */
export async function readFrameWorld(driven: DrivenBrowser, page: Page): Promise<Brought> {
  const tabId = await findTab(driven, page);
  return driven.runInExtension(async (tabId: number) => {
    const look = () => {
      const world = globalThis as { isServing?: () => boolean; stopLooking?: object; glance?: object };
      if (world.isServing?.() === true) return 'reading';
      if (world.stopLooking === undefined) return 'nothing';
      return world.glance === undefined ? 'waiting' : 'glance';
    };
    const [seen] = await chrome.scripting.executeScript({ target: { tabId }, func: look });
    return seen?.result as 'nothing' | 'waiting' | 'glance' | 'reading';
  }, tabId);
}
