import type { Density } from '../spotting/index';

/** What the reader chose. Nothing else about the reader is kept. */
export interface Settings {
  /** Off everywhere until resumed. */
  readonly paused: boolean;
  /** Sites where we are off, as `describeSite` names them. */
  readonly sitesOff: readonly string[];
  readonly density: Density;
  /** Meanings that ambiguous words do not have on a site, as the reader said. */
  readonly notMeant: readonly NotMeant[];
  /** Ids of the concepts that the reader knows: they are marked nowhere. */
  readonly known: readonly string[];
}

export interface NotMeant {
  readonly site: string;
  readonly concept: string;
}

export const defaultSettings: Settings = { paused: false, sitesOff: [], density: 'balanced', notMeant: [], known: [] };

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
  if (site === null) return settings;
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
  if (site === null) return settings;
  const others = settings.notMeant.filter((one) => one.site !== site || one.concept !== concept);
  return { ...settings, notMeant: meant ? others : [...others, { site, concept }] };
}

/** The settings with a concept among those that the reader knows, or not. */
export function switchKnown(settings: Settings, concept: string, known: boolean): Settings {
  const others = settings.known.filter((one) => one !== concept);
  return { ...settings, known: known ? [...others, concept] : others };
}
