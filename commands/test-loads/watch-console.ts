import { runInBrowserWindow } from '../../tests/support/browser/bidi';
import type { DrivenBrowser } from '../../tests/support/browser/driven-browser';

/** Errors of our scripts that Firefox's console hears from now on; in Chromium, see commands/test-pages/watch-errors.ts. */
export async function watchConsole(ours: DrivenBrowser): Promise<() => Promise<string[]>> {
  if (ours.kind !== 'firefox') return async () => [];
  const read = async () => {
    const heard = `JSON.stringify(Services.console.getMessageArray()
      .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag))
      .filter((one) => one.sourceName.startsWith(${JSON.stringify(ours.extensionUrl())}))
      .map((one) => one.errorMessage))`;
    return JSON.parse(String(await runInBrowserWindow(ours.browser, heard))) as string[];
  };
  const before = (await read()).length;
  return async () => (await read()).slice(before);
}
