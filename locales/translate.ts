import type en from './en.json';

interface MessageReader {
  getMessage(key: string, substitutions: string[]): string;
}

/** The words of a message in the reader's language. The only place that touches `browser.i18n`. */
export function translate(key: keyof typeof en, ...substitutions: string[]): string {
  // Without the polyfill: there is nothing that it would mend, and scripts in pages are spared it (messaging/find-runtime.ts).
  const world = globalThis as { browser?: { i18n: MessageReader }; chrome?: { i18n: MessageReader } };
  return (world.browser ?? world.chrome)?.i18n.getMessage(key, substitutions) ?? '';
}
