import type { Concept } from './concept';

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

/** Where help is, if somebody who reads of any of these may be in need themselves; they are told of it first. Else null. */
export function findHelp(concepts: readonly Pick<Concept, 'sensitivity'>[], helplines: Helplines): Helplines | null {
  return concepts.some(({ sensitivity }) => sensitivity === 'self-harm') ? helplines : null;
}
