/** How many units are made a string at a time: as many as a call may have arguments, with room. */
const PORTION = 8_192;

/** Bytes as text that any message can carry. */
export function packBytes(bytes: Uint8Array): string {
  let units = '';
  for (let at = 0; at < bytes.length; at += PORTION) units += String.fromCharCode(...bytes.subarray(at, at + PORTION));
  return btoa(units);
}

/**
 * The bytes of such a text.
 * @throws {Error} when it is not what `packBytes` wrote.
 */
export function openBytes(packed: string): Uint8Array {
  // Chromium has it since 140, Firefox since 133.
  const { fromBase64 } = Uint8Array as { fromBase64?: (text: string) => Uint8Array };
  if (fromBase64 !== undefined) return fromBase64.call(Uint8Array, packed);
  const units = atob(packed);
  const bytes = new Uint8Array(units.length);
  for (let i = 0; i < units.length; i++) bytes[i] = units.charCodeAt(i);
  return bytes;
}
