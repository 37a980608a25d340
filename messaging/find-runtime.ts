/** What of the browser's messaging our scripts in pages use; there `chrome` gives promises in both browsers. */
interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  getURL(path: string): string;
  getManifest(): { readonly version: string };
  readonly onMessage: {
    addListener(
      listener: (raw: unknown, sender: { readonly id?: string }, answer: (reply: unknown) => void) => true | undefined,
    ): void;
  };
}

/**
 * The browser's own, without the polyfill that the rest of the extension uses: it costs every page some milliseconds, and
 * there is nothing here that it mends.
 */
export function findRuntime(): Runtime | undefined {
  const world = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  return (world.browser ?? world.chrome)?.runtime;
}

/** False once the extension was reloaded, updated or removed under this page. */
export function extensionIsThere(): boolean {
  try {
    return findRuntime()?.id !== undefined;
  } catch {
    return false;
  }
}
