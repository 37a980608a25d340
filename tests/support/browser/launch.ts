import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
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
}

/** One real browser, with what differs between the two hidden behind it. */
export interface DrivenBrowser {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Installs the built extension and waits until it answers. */
  install(): Promise<void>;
  /** `chrome-extension://…/` or `moz-extension://…/`. @throws before `install`. */
  extensionUrl(path?: string): string;
  open(url: string): Promise<Page>;
  /** Runs a function where `chrome.tabs`, `chrome.scripting`, … are: the background worker, or a page of the extension. */
  runInExtension<A extends readonly unknown[], T>(look: (...given: A) => T, ...given: A): Promise<Awaited<T>>;
  close(): Promise<void>;
}

/** A real browser, with the built extension in it unless told otherwise. */
export async function launchWith(kind: BrowserKind, options: LaunchOptions = {}): Promise<DrivenBrowser> {
  const driven = await (kind === 'chromium' ? launchChromium(options) : launchFirefox(options));
  if (options.withExtension === false) return driven;
  try {
    await driven.install();
    return driven;
  } catch (error) {
    await driven.close();
    throw error;
  }
}
