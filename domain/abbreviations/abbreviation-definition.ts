/** A short form and the long form that the same text gives for it. Offsets are UTF-16 units, `end` excluded. */
export interface AbbreviationDefinition {
  readonly short: string;
  readonly long: string;
  readonly shortStart: number;
  readonly shortEnd: number;
  readonly longStart: number;
  readonly longEnd: number;
}
