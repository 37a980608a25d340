/** Of the browser's own names: the first script in a page is too small for more. Both are there in Firefox. */
interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(
      listener: (raw: unknown, sender: { readonly id?: string }, answer: (reply: unknown) => void) => boolean | undefined,
    ): void;
  };
}

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
