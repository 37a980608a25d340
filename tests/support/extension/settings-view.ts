import type { SettingsView } from '../../../messaging/protocol';

/** Settings as they come out of the box, seen from one site. */
export const settingsView: SettingsView = {
  site: 'example.org',
  siteOn: true,
  paused: false,
  density: 'balanced',
  level: 'short',
  dwellMs: 250,
  theme: 'system',
  sayFirst: false,
  notMeant: [],
  known: [],
};
