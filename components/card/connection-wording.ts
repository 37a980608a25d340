import type { ConnectionType, Evidence } from '../../domain/knowledge/index';
import type { MessageKey } from '../ui/translate';

interface Wording {
  readonly forward: MessageKey;
  /** Read against the direction in which the article states the connection. */
  readonly reversed: MessageKey;
}

export const connectionWording: Readonly<Record<ConnectionType, Wording>> = {
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
};

export const evidenceWording: Readonly<Record<Evidence, MessageKey>> = {
  'well-established': 'evidence_well_established',
  growing: 'evidence_growing',
  'early-or-disputed': 'evidence_early_or_disputed',
};
