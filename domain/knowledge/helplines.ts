/** A line that somebody in need can reach. */
export interface Helpline {
  /** ISO 3166 codes of the countries that it serves. */
  readonly places: readonly string[];
  readonly name: string;
  readonly reach: 'call' | 'call or text';
  /** As people write it. */
  readonly number: string;
  readonly url: string;
}

/** The bundled lines, with the ISO day on which they were written down. */
export interface Helplines {
  readonly listed: string;
  readonly lines: readonly Helpline[];
}
