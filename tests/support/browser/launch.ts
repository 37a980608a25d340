import { launchChromium } from './chromium';
import type { DrivenBrowser, LaunchOptions } from './driven-browser';
import { launchFirefox } from './firefox';
import type { BrowserKind } from './kinds';

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
