/** The part of protocol.ts that is about what the reader chose. */
import * as v from 'valibot';
import { isConceptId, levels, MOST_DWELL_MS, type Settings, themes } from '../domain/settings/index';
import { densities } from '../domain/spotting/index';

export const conceptId = v.pipe(v.string(), v.check(isConceptId));
/** As many as the settings keep. */
const knownIds = v.pipe(v.array(conceptId), v.maxLength(10_000));
const address = v.pipe(v.string(), v.maxLength(10_000));
/** A site or concept as the settings hold it, which may have been damaged. */
const kept = v.pipe(v.string(), v.maxLength(300));

const density = v.picklist(densities);
const level = v.picklist(levels);
const dwellMs = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_DWELL_MS));
const theme = v.picklist(themes);

/** From our own pages to the background. */
export const settingsRequests = {
  /** Says what is chosen for an address, and for all sites. */
  readSettings: v.strictObject({ url: address }),
  /** Answers all settings, for the page on which they are chosen. */
  readAllSettings: v.strictObject({}),
  /** Turns us on or off for the site of an address. */
  setSite: v.strictObject({ url: address, on: v.boolean() }),
  /** Turns us on or off for a site by its name. */
  setNamedSite: v.strictObject({ site: kept, on: v.boolean() }),
  /** Pauses or resumes us everywhere. */
  setPaused: v.strictObject({ paused: v.boolean() }),
  /** Remembers whether ambiguous words mean a concept on the site of an address. */
  setMeaning: v.strictObject({ url: address, concept: conceptId, meant: v.boolean() }),
  /** The same for a site by its name. */
  setNamedMeaning: v.strictObject({ site: kept, concept: kept, meant: v.boolean() }),
  /** Takes all words from those that the reader knows. */
  clearKnown: v.strictObject({}),
  /** Puts words among those that the reader knows, beside those that are there. */
  addKnown: v.strictObject({ concepts: v.pipe(v.array(kept), v.maxLength(10_000)) }),
  /** Sets how many mentions are marked. */
  setDensity: v.strictObject({ density }),
  /** Sets which text a card opens with. */
  setLevel: v.strictObject({ level }),
  /** Sets how long the pointer rests on a word before its card opens. */
  setDwell: v.strictObject({ dwellMs }),
  /** Sets the colours of what is ours. */
  setTheme: v.strictObject({ theme }),
  /** Sets whether a card asks what its word means before it says so. */
  setSayFirst: v.strictObject({ sayFirst: v.boolean() }),
} as const;

/** What a page's content script is told. */
export const siteState = v.strictObject({
  on: v.boolean(),
  density,
  level,
  dwellMs,
  theme,
  sayFirst: v.boolean(),
  notMeant: v.pipe(v.array(conceptId), v.maxLength(2_000)),
  known: knownIds,
});

/** What the reader chose for all sites alike. */
type SharedChoices = Pick<Settings, 'density' | 'level' | 'dwellMs' | 'theme' | 'sayFirst' | 'known'>;

export interface SiteState extends SharedChoices {
  readonly on: boolean;
  /** Ids of the concepts that ambiguous words do not mean on this site, as the reader said. */
  readonly notMeant: readonly string[];
}

/** What the popup and the side panel show of the settings. `site` is null for addresses that have none. */
export interface SettingsView extends SharedChoices {
  readonly site: string | null;
  readonly siteOn: boolean;
  readonly paused: boolean;
  /** Ids of the concepts that ambiguous words do not mean on this site. */
  readonly notMeant: readonly string[];
}
