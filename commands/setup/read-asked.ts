/**
 * What a command was asked for. Where it was asked wrongly, and `read` throws, says what was wrong and how to ask, and ends
 * with exit code 2.
 */
export function readAsked<T>(usage: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}
