import type { HighlightId } from '../../domain/notes/index';

/** A random version 4 UUID. By hand: `crypto.randomUUID` is missing on pages that are not served securely. */
export function createHighlightId(): HighlightId {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as HighlightId;
}
