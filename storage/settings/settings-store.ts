import * as v from 'valibot';
import { browser } from 'wxt/browser';
import {
  defaultSettings,
  isConceptId,
  levels,
  MOST_DWELL_MS,
  type Settings,
  themes,
} from '../../domain/settings/index';
import { densities } from '../../domain/spotting/index';

const KEY = 'settings';
const VERSION = 1;

/** As many of each as are kept; pages are told of no more. */
const MOST = 10_000;

const short = v.pipe(v.string(), v.maxLength(300));
const concept = v.pipe(short, v.check(isConceptId));

/** A list in which what is damaged is left out, and the rest is kept: one bad entry must not cost the reader the others. */
const listOf = <T extends v.GenericSchema>(entry: T) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((found): v.InferOutput<T>[] => found.filter((one) => v.is(entry, one)).slice(0, MOST)),
    ),
    [],
  );

const stored = v.object({
  version: v.literal(VERSION),
  paused: v.fallback(v.boolean(), defaultSettings.paused),
  sitesOff: listOf(short),
  density: v.fallback(v.picklist(densities), defaultSettings.density),
  level: v.fallback(v.picklist(levels), defaultSettings.level),
  dwellMs: v.fallback(
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_DWELL_MS)),
    defaultSettings.dwellMs,
  ),
  theme: v.fallback(v.picklist(themes), defaultSettings.theme),
  sayFirst: v.fallback(v.boolean(), defaultSettings.sayFirst),
  notMeant: listOf(v.object({ site: short, concept })),
  known: listOf(concept),
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
