import type { ConnectionType } from './concept';

/** Message keys of the words that lead from one end of a connection to the other ($1), from its start and from its end. */
export interface ConnectionWording {
  readonly forward: string;
  readonly reversed: string;
}

/** The words themselves stand in the locale files: "carries signals for $1", reversed "gets signals through $1". */
export const connectionWordings = {
  'is-a-kind-of': { forward: 'connection_is_a_kind_of', reversed: 'connection_is_a_kind_of_reversed' },
  'part-of': { forward: 'connection_part_of', reversed: 'connection_part_of_reversed' },
  'can-cause': { forward: 'connection_can_cause', reversed: 'connection_can_cause_reversed' },
  'raises-the-risk-of': {
    forward: 'connection_raises_the_risk_of',
    reversed: 'connection_raises_the_risk_of_reversed',
  },
  'lowers-the-risk-of': {
    forward: 'connection_lowers_the_risk_of',
    reversed: 'connection_lowers_the_risk_of_reversed',
  },
  'eases-or-treats': { forward: 'connection_eases_or_treats', reversed: 'connection_eases_or_treats_reversed' },
  'tests-for': { forward: 'connection_tests_for', reversed: 'connection_tests_for_reversed' },
  'acts-on': { forward: 'connection_acts_on', reversed: 'connection_acts_on_reversed' },
  'carries-signals-for': {
    forward: 'connection_carries_signals_for',
    reversed: 'connection_carries_signals_for_reversed',
  },
  'goes-both-ways-with': {
    forward: 'connection_goes_both_ways_with',
    reversed: 'connection_goes_both_ways_with_reversed',
  },
} as const satisfies Readonly<Record<ConnectionType, ConnectionWording>>;

export type ConnectionWordingKey = (typeof connectionWordings)[ConnectionType][keyof ConnectionWording];

/** The message key of the words that stand between the two ends of a connection. */
export function findWordingKey(connection: {
  readonly type: ConnectionType;
  readonly reversed: boolean;
}): ConnectionWordingKey {
  return connectionWordings[connection.type][connection.reversed ? 'reversed' : 'forward'];
}
