import { describeSite } from './settings';

/** Why what was typed names no site. `scheme`: an address of a kind that we run on nowhere. */
export type SiteRefusal = 'empty' | 'scheme' | 'unreadable' | 'dotless';

/** A scheme is what stands before `://`, or before a colon that no port follows. */
const SCHEME = /^[a-z][a-z0-9+.-]*:(?:\/\/|(?!\d))/i;

/** Reads a site as readers type it: a bare name or a whole address. */
export function readSite(typed: string): { readonly site: string } | { readonly why: SiteRefusal } {
  const text = typed.trim();
  if (text === '') return { why: 'empty' };
  const hasScheme = SCHEME.test(text);
  const address = hasScheme ? text : `https://${text}`;
  // Somebody's name before the host is how mail addresses look, and hides where an address leads.
  if (/\s/.test(text) || !URL.canParse(address) || new URL(address).username !== '') return { why: 'unreadable' };
  const site = describeSite(address);
  if (site === null) return { why: 'scheme' };
  // A word alone may be a computer in the reader's own network, and is far more often half an address.
  const isWhole = hasScheme || /[.[:]/.test(site) || site === 'localhost';
  return isWhole ? { site } : { why: 'dotless' };
}
