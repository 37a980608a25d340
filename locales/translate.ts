import { browser } from 'wxt/browser';
import type en from './en.json';

/** WXT types this function once per message and only after `wxt prepare`; all keys at once are stricter and always there. */
interface MessageReader {
  getMessage(key: keyof typeof en, substitutions: string[]): string;
}

/** The words of a message in the reader's language. The only place that touches `browser.i18n`. */
export function translate(key: keyof typeof en, ...substitutions: string[]): string {
  return (browser.i18n as unknown as MessageReader).getMessage(key, substitutions);
}
