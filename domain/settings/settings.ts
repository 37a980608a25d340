import type { Density } from '../spotting/index';

/** Which text a card opens with: the short one, or the longer one with it. */
export const levels = ['short', 'more'] as const;
export type Level = (typeof levels)[number];

/** The colours of what is ours. `system`: light or dark, as the browser says that the reader prefers. */
export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** The longest that a pointer may have to rest on a word before its card opens, in milliseconds. */
export const MOST_DWELL_MS = 1_000;

/** What the reader chose. Nothing else about the reader is kept. */
export interface Settings {
  /** Off everywhere until resumed. */
  readonly paused: boolean;
  /** Sites where we are off, as `describeSite` names them. */
  readonly sitesOff: readonly string[];
  readonly density: Density;
  readonly level: Level;
  /** How long the pointer rests on a word before its card opens: 0 to `MOST_DWELL_MS`. */
  readonly dwellMs: number;
  readonly theme: Theme;
  /** Whether a card asks what its word means before it says so. */
  readonly sayFirst: boolean;
  /** Meanings that ambiguous words do not have on a site, as the reader said. */
  readonly notMeant: readonly NotMeant[];
  /** Ids of the concepts that the reader knows: they are marked nowhere. */
  readonly known: readonly string[];
}

export interface NotMeant {
  readonly site: string;
  readonly concept: string;
}

/** Whether a text can name a concept: what is kept may have been damaged, and pages are told of nothing else. */
export function isConceptId(text: string): boolean {
  return text.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

export const defaultSettings: Settings = {
  paused: false,
  sitesOff: [],
  density: 'balanced',
  level: 'short',
  // 10ten and MediaWiki Popups settled near this; long enough that reading with the pointer opens nothing.
  dwellMs: 250,
  theme: 'system',
  sayFirst: false,
  notMeant: [],
  known: [],
};

/** The site that an address belongs to: its host; `file` for the reader's own files; null where we cannot run. */
export function describeSite(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  if (protocol === 'file:') return 'file';
  if ((protocol !== 'http:' && protocol !== 'https:') || host === '') return null;
  return host.replace(/^www\./, '');
}

/** Whether the site of an address is on, pause aside. */
export function isSiteOn(settings: Settings, address: string): boolean {
  const site = describeSite(address);
  return site !== null && !settings.sitesOff.includes(site);
}

/** Whether we do anything on an address. */
export function isOn(settings: Settings, address: string): boolean {
  return !settings.paused && isSiteOn(settings, address);
}

/** The settings with the site of an address on or off; unchanged for addresses without a site. */
export function switchSite(settings: Settings, address: string, on: boolean): Settings {
  const site = describeSite(address);
  return site === null ? settings : switchNamedSite(settings, site, on);
}

/** The settings with a site on or off, which is named as `describeSite` names it. */
export function switchNamedSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((off) => off !== site);
  return { ...settings, sitesOff: on ? others : [...others, site] };
}

/** The concepts that ambiguous words do not mean on the site of an address. */
export function listNotMeant({ notMeant }: Settings, address: string): readonly string[] {
  const site = describeSite(address);
  return notMeant.filter((one) => one.site === site).map(({ concept }) => concept);
}

/** The settings with a concept meant by ambiguous words on the site of an address, or not; unchanged without a site. */
export function switchMeaning(settings: Settings, address: string, concept: string, meant: boolean): Settings {
  const site = describeSite(address);
  return site === null ? settings : switchNamedMeaning(settings, { site, concept }, meant);
}

/** The same for a site that is named as `describeSite` names it. */
export function switchNamedMeaning(settings: Settings, { site, concept }: NotMeant, meant: boolean): Settings {
  const others = settings.notMeant.filter((one) => one.site !== site || one.concept !== concept);
  return { ...settings, notMeant: meant ? others : [...others, { site, concept }] };
}

/** The settings with a concept among those that the reader knows, or not. */
export function switchKnown(settings: Settings, concept: string, known: boolean): Settings {
  const others = settings.known.filter((one) => one !== concept);
  return { ...settings, known: known ? [...others, concept] : others };
}

/** The settings with these concepts among those that the reader knows, each once. */
export function mergeKnown(settings: Settings, concepts: readonly string[]): Settings {
  return { ...settings, known: [...new Set([...settings.known, ...concepts])] };
}
