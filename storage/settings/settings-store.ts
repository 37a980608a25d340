import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defaultSettings, levels, MOST_DWELL_MS, type Settings, themes } from '../../domain/settings/index';
import { densities } from '../../domain/spotting/index';

const KEY = 'settings';
const VERSION = 1;

const short = v.pipe(v.string(), v.maxLength(300));

const stored = v.object({
  version: v.literal(VERSION),
  paused: v.fallback(v.boolean(), defaultSettings.paused),
  sitesOff: v.fallback(v.pipe(v.array(short), v.maxLength(10_000)), []),
  density: v.fallback(v.picklist(densities), defaultSettings.density),
  level: v.fallback(v.picklist(levels), defaultSettings.level),
  dwellMs: v.fallback(
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_DWELL_MS)),
    defaultSettings.dwellMs,
  ),
  theme: v.fallback(v.picklist(themes), defaultSettings.theme),
  sayFirst: v.fallback(v.boolean(), defaultSettings.sayFirst),
  notMeant: v.fallback(v.pipe(v.array(v.object({ site: short, concept: short })), v.maxLength(10_000)), []),
  known: v.fallback(v.pipe(v.array(short), v.maxLength(10_000)), []),
});

/** Reads the settings; what is missing or not what it must be is as it comes out of the box. */
export async function readSettings(): Promise<Settings> {
  const found = await browser.storage.local.get(KEY);
  const checked = v.safeParse(stored, found[KEY]);
  if (!checked.success) return defaultSettings;
  const { version: _, ...settings } = checked.output;
  return settings;
}

/** Resolves when the settings are stored. To be called by the background only. @throws when the browser refuses. */
export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: { version: VERSION, ...settings } });
}

/** Resolves when nothing of the settings is stored. To be called by the background only. @throws when the browser refuses. */
export async function deleteSettings(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Keeps content scripts, and with them a page that has broken out of its sandbox, from reading the list of sites. */
export async function closeToContentScripts(): Promise<void> {
  // Not in Firefox, whose types and some versions lack it.
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
