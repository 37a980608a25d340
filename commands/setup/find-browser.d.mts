export type BrowserKind = 'chromium' | 'firefox';
export function findBrowser(kind: BrowserKind): string | null;
export function requireBrowser(kind: BrowserKind): string;
export function explainMissing(kind: BrowserKind): string;
