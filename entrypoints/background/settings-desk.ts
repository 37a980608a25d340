import { browser } from 'wxt/browser';
import { describeSite, isOn, isSiteOn, type Settings, switchSite } from '../../domain/settings/index';
import type { SettingsView } from '../../messaging/protocol';
import { tellTab } from '../../messaging/transport';
import { readSettings, writeSettings } from '../../storage/settings/settings-store';
import { showState } from './show-state';

let last: Promise<unknown> = Promise.resolve();

/** Changes settings one at a time, so that two changes at once are both kept; then tells every open page. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<null> {
  const next = last.then(async () => {
    const settings = change(await readSettings());
    await writeSettings(settings);
    return settings;
  });
  last = next.catch(() => undefined);
  void next.then(tellTabs, () => undefined);
  return next.then(() => null);
}

export function toggleSite(address: string): Promise<null> {
  return changeSettings((settings) => switchSite(settings, address, !isSiteOn(settings, address)));
}

export function describeSettings(settings: Settings, address: string): SettingsView {
  const { paused, density } = settings;
  return { site: describeSite(address), siteOn: isSiteOn(settings, address), paused, density };
}

async function tellTabs(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const tab of tabs) {
    if (tab.id === undefined) continue;
    void showState(tab, settings);
    const { density } = settings;
    if (tab.url !== undefined) void tellTab(tab.id, 'changeSiteState', { on: isOn(settings, tab.url), density });
  }
}
