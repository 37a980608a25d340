/** An address up to its first `#`, which in http, https and file addresses begins the fragment wherever it stands. */
export function baseOf(address: string): string {
  const hash = address.indexOf('#');
  return hash === -1 ? address : address.slice(0, hash);
}

/** An address as `isPageAddress` wants it: without fragment, name and password, and else letter for letter if it can be. */
export function writeAddress(address: string): string {
  const written = cutCredentials(baseOf(address));
  return isPageAddress(written) || !URL.canParse(written) ? written : cutCredentials(baseOf(String(new URL(written))));
}

/** Before the host of an address as browsers write it. */
function cutCredentials(address: string): string {
  return address.replace(/^(https?:\/\/)[^/?]*@/, '$1');
}

/**
 * Whether an address is one of a page that can have been saved, written as browsers write it: http, https or file, then
 * at once the host as the browser reads it. So nothing can pose as another host, and there is no name or password.
 */
export function isPageAddress(address: string): boolean {
  if (/\s/.test(address) || !URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:' && protocol !== 'file:') return false;
  const origin = `${protocol}//${host}`;
  const next = address.charAt(origin.length);
  return address.startsWith(origin) && (next === '' || next === '/' || next === '?');
}
