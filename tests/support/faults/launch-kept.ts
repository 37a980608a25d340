import { type Engine, kindOf } from './engines';
import type { KeptBrowser } from './kept-browser';
import { launchKeptChromium } from './launch-kept-chromium';
import { launchKeptFirefox } from './launch-kept-firefox';

/** Starts a browser on a profile that may have been used before, however that ended. */
export function launchKept(engine: Engine, profile: string): Promise<KeptBrowser> {
  return kindOf(engine) === 'firefox' ? launchKeptFirefox(engine, profile) : launchKeptChromium(engine, profile);
}
