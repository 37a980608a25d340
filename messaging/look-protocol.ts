/** What the background and the script that looks at a frame first know of one another, without a message between them. */
import * as v from 'valibot';

/** UTF-16 units. */
export const LONGEST_HTML = 200_000;

/**
 * What a look at a frame ends with. `nothing`: it is no document for reading, or is looked at or read already. `later`: nobody
 * sees it yet, or it is too small; it asks by itself when that has changed. `telling`: it is to be read, whatever it says.
 */
export const lookAnswer = v.variant('state', [
  v.strictObject({ state: v.picklist(['nothing', 'later', 'telling']) }),
  v.strictObject({ state: v.literal('glanced'), html: v.pipe(v.string(), v.maxLength(LONGEST_HTML)) }),
]);

export type LookAnswer = v.InferOutput<typeof lookAnswer>;
