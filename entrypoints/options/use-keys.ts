import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { KeysView } from '../../components/settings/KeysPart';
import { readShortcuts, type Shortcut } from '../../components/shortcuts/read-shortcuts';

/** Newer Firefox only. */
interface ShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

/** The keys that the browser has for us; asked for again when the reader comes back from changing them. */
export function useKeys(): KeysView {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = async () => {
      if (document.visibilityState === 'visible') setShortcuts(readShortcuts(await browser.commands.getAll()));
    };
    void read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, []);
  return { shortcuts, browser: import.meta.env.FIREFOX ? 'firefox' : 'chromium', onChangeKeys: findKeyChanger() };
}

/** Null where the reader has to go there alone. */
function findKeyChanger(): (() => void) | null {
  const commands = browser.commands as ShortcutSettings;
  if (!import.meta.env.FIREFOX) return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  return commands.openShortcutSettings ? () => void commands.openShortcutSettings?.() : null;
}
