import { describeSite, isOn, isSiteOn, listNotMeant, type Settings } from '../../domain/settings/index';
import type { SettingsView, SiteState } from '../../messaging/protocol';

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
