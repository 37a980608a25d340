import { type Browser, browser } from 'wxt/browser';
import {
  defaultSettings,
  describeSite,
  isOn,
  isSiteOn,
  type Settings,
  switchKnown,
  switchMeaning,
  switchSite,
} from '../../domain/settings/index';
import { tellTab } from '../../messaging/transport';
import { deleteSettings, readSettings, writeSettings } from '../../storage/settings/settings-store';
import { describeSiteState } from './describe-settings';
import { glanceAtTab, stopGlances } from './serve-tab';
import { showState } from './show-state';

interface SettingsChange {
  readonly before: Settings;
  readonly after: Settings;
}

let last: Promise<unknown> = Promise.resolve();

/** Changes settings one at a time, so that two changes at once are both kept; then tells every open page. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<null> {
  return setNext(async () => {
    const before = await readSettings();
    const after = change(before);
    await writeSettings(after);
    return { before, after };
  });
}

/** Leaves no setting stored: all is as it comes out of the box. */
export function deleteAllSettings(): Promise<null> {
  return setNext(async () => {
    // What cannot be read any more can be deleted all the same.
    const before = await readSettings().catch(() => defaultSettings);
    await deleteSettings();
    return { before, after: defaultSettings };
  });
}

function setNext(set: () => Promise<SettingsChange>): Promise<null> {
  const next = last.then(set);
  last = next.catch(() => undefined);
  void next.then(tellTabs, () => undefined);
  return next.then(() => null);
}

export function toggleSite(address: string): Promise<null> {
  return changeSettings((settings) => switchSite(settings, address, !isSiteOn(settings, address)));
}

/** For the site in the sender's tab. In private windows nothing is kept, and the page follows the reader by itself. */
export async function changeMeaning(
  { concept, meant }: { readonly concept: string; readonly meant: boolean },
  sender: Browser.runtime.MessageSender,
): Promise<boolean> {
  const address = sender.tab?.url ?? '';
  if (sender.tab?.incognito === true || browser.extension.inIncognitoContext || describeSite(address) === null)
    return false;
  await changeSettings((settings) => switchMeaning(settings, address, concept, meant));
  return true;
}

/** For all sites. In private windows nothing is kept, and the page follows the reader by itself. */
export async function changeKnown(
  { concept, known }: { readonly concept: string; readonly known: boolean },
  sender: Browser.runtime.MessageSender,
): Promise<boolean> {
  if (sender.tab?.incognito === true || browser.extension.inIncognitoContext) return false;
  await changeSettings((settings) => switchKnown(settings, concept, known));
  return true;
}

async function tellTabs({ before, after }: SettingsChange): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const tab of tabs) {
    if (tab.id === undefined) continue;
    void showState(tab, after);
    if (tab.url === undefined) continue;
    const { notMeant, known, ...state } = describeSiteState(after, tab.url);
    void tellTab(tab.id, 'changeSiteState', { ...state, notMeant: [...notMeant], known: [...known] });
    if (state.on === isOn(before, tab.url) || tab.discarded === true) continue;
    void (state.on ? glanceAtTab(tab.id) : stopGlances(tab.id));
  }
}
