import type { BrowserKind } from './find-browser.mjs';
export function installBrowser(kind: BrowserKind): boolean;
