import { type Browser, browser } from 'wxt/browser';
import {
  defaultSettings,
  describeSite,
  isOn,
  isSiteOn,
  listNotMeant,
  type Settings,
  switchKnown,
  switchMeaning,
  switchSite,
} from '../../domain/settings/index';
import type { SettingsView, SiteState } from '../../messaging/protocol';
import { tellTab } from '../../messaging/transport';
import { deleteSettings, readSettings, writeSettings } from '../../storage/settings/settings-store';
import { showState } from './show-state';

let last: Promise<unknown> = Promise.resolve();

/** Changes settings one at a time, so that two changes at once are both kept; then tells every open page. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<null> {
  return setNext(async () => {
    const settings = change(await readSettings());
    await writeSettings(settings);
    return settings;
  });
}

/** Leaves no setting stored: all is as it comes out of the box. */
export function deleteAllSettings(): Promise<null> {
  return setNext(async () => {
    await deleteSettings();
    return defaultSettings;
  });
}

function setNext(set: () => Promise<Settings>): Promise<null> {
  const next = last.then(set);
  last = next.catch(() => undefined);
  void next.then(tellTabs, () => undefined);
  return next.then(() => null);
}

export function toggleSite(address: string): Promise<null> {
  return changeSettings((settings) => switchSite(settings, address, !isSiteOn(settings, address)));
}

export function describeSettings(settings: Settings, address: string): SettingsView {
  const { paused, density, level, dwellMs, theme, sayFirst, known } = settings;
  const notMeant = listNotMeant(settings, address);
  const shared = { density, level, dwellMs, theme, sayFirst, known };
  return { site: describeSite(address), siteOn: isSiteOn(settings, address), paused, notMeant, ...shared };
}

/** What a page's content script is told. */
export function describeSiteState(settings: Settings, address: string): SiteState {
  const { density, level, dwellMs, theme, sayFirst, known } = settings;
  const notMeant = listNotMeant(settings, address);
  return { on: isOn(settings, address), density, level, dwellMs, theme, sayFirst, notMeant, known };
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

async function tellTabs(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const tab of tabs) {
    if (tab.id === undefined) continue;
    void showState(tab, settings);
    if (tab.url === undefined) continue;
    const { notMeant, known, ...state } = describeSiteState(settings, tab.url);
    void tellTab(tab.id, 'changeSiteState', { ...state, notMeant: [...notMeant], known: [...known] });
  }
}
