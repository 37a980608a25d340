import { afterEach, beforeAll, describe } from 'vitest';
import type { DrivenBrowser, LaunchOptions } from '../browser/driven-browser';
import type { BrowserKind } from '../browser/kinds';
import { launchWith } from '../browser/launch';

/** Kept for the whole run, which is one process (vitest.config.ts): starting a browser takes longer than most stories. */
const kept = globalThis as { keptBrowsers?: Map<string, Promise<DrivenBrowser>> };

/** A browser shared by all stories. It dies with the process. */
export function shareBrowser(kind: BrowserKind, options: LaunchOptions = {}): Promise<DrivenBrowser> {
  kept.keptBrowsers ??= new Map();
  const key = `${kind} ${JSON.stringify(options)}`;
  const known = kept.keptBrowsers.get(key);
  if (known !== undefined) return known;
  const launched = launchWith(kind, options);
  kept.keptBrowsers.set(key, launched);
  return launched;
}

/**
 * Tells a story in Chromium and in Firefox, with the built extension. `browser()` is for use inside tests only. Pages that
 * a test opened are closed after it; what it changed in the settings it has to undo.
 */
export function inBothBrowsers(story: string, tell: (browser: () => DrivenBrowser, kind: BrowserKind) => void): void {
  for (const kind of ['chromium', 'firefox'] as const) inOneBrowser(kind, story, tell);
}

/** For what only one of the two can be made to do. */
export function inOneBrowser(
  kind: BrowserKind,
  story: string,
  tell: (browser: () => DrivenBrowser, kind: BrowserKind) => void,
): void {
  describe(`${story} (${kind})`, () => {
    let driven: DrivenBrowser;
    beforeAll(async () => {
      driven = await shareBrowser(kind);
    });
    afterEach(() => driven.closePages());
    tell(() => driven, kind);
  });
}
