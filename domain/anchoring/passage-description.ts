/**
 * How a saved passage is found again: what it says, what stands around it, and where it stood. Offsets are UTF-16 units
 * of the page's whole text as `page/anchoring` reads it; they only choose between equal candidates.
 */
export interface PassageDescription {
  /** What was saved, letter for letter; 1 to 4,000 units. */
  readonly exact: string;
  /** Up to 64 units before it. */
  readonly prefix: string;
  /** Up to 64 units after it. */
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}
