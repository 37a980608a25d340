import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from './kinds';

export interface LaunchOptions {
  /** Default true. Without it the browser is bare, and `install()` adds the extension later. */
  readonly withExtension?: boolean;
  /** host:port of a proxy for every request that does not stay on loopback. */
  readonly proxy?: string;
  /** Default true. */
  readonly headless?: boolean;
  /** Default true: a fixed size, so that places and pictures are the same everywhere. */
  readonly fixedViewport?: boolean;
  /** What the browser speaks; default English. */
  readonly language?: string;
  /** Firefox alone: after how long with nothing to do it ends the extension's background; default its own 30 s. */
  readonly backgroundRestMs?: number;
}

/** One real browser, with what differs between the two hidden behind it. */
export interface DrivenBrowser {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Installs the built extension and waits until it answers. */
  install(): Promise<void>;
  /** Reloads the extension as an update does, under the pages that are open, and waits until it answers again. */
  reloadExtension(): Promise<void>;
  uninstall(): Promise<void>;
  /** `chrome-extension://…/` or `moz-extension://…/`. @throws before `install`. */
  extensionUrl(path?: string): string;
  open(url: string): Promise<Page>;
  /** The tab whose address fits, extension pages included; null when there is none. */
  findPage(fits: (url: string) => boolean): Promise<Page | null>;
  /** Runs a function where `chrome.tabs`, `chrome.scripting`, … are: the background worker, or a page of the extension. */
  runInExtension<A extends readonly unknown[], T>(look: (...given: A) => T, ...given: A): Promise<Awaited<T>>;
  /** Closes what `open` opened. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}
