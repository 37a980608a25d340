import { highlightLimits } from './highlight';

const PROTOCOLS = ['http:', 'https:', 'file:'];

/**
 * The address under which highlights of a page are kept: without its fragment, and without a name and password before
 * its host. Null where nothing can be saved.
 */
export function foldAddress(address: string): string | null {
  if (!URL.canParse(address) || !PROTOCOLS.includes(new URL(address).protocol)) return null;
  const end = address.indexOf('#');
  const base = end === -1 ? address : address.slice(0, end);
  const folded = base.replace(/^(https?:\/\/)[^/?]*@/, '$1');
  return folded.length <= highlightLimits.address ? folded : null;
}
