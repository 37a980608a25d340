import type { ConnectionType } from './concept';

/** Message keys of the words between the two ends of a connection, read from its start and from its end. */
export interface ConnectionWording {
  readonly forward: string;
  readonly reverse: string;
}

/** Message keys by type; behind each pair, the English wording that the locale file gives them. */
export const connectionWordings: Readonly<Record<ConnectionType, ConnectionWording>> = {
  // "is a kind of" / "has as one kind"
  'is-a-kind-of': { forward: 'connection.isAKindOf', reverse: 'connection.hasAsOneKind' },
  // "is part of" / "has as a part"
  'part-of': { forward: 'connection.isPartOf', reverse: 'connection.hasAsAPart' },
  // "can cause" / "can be caused by"
  'can-cause': { forward: 'connection.canCause', reverse: 'connection.canBeCausedBy' },
  // "raises the risk of" / "is more likely with"
  'raises-the-risk-of': { forward: 'connection.raisesTheRiskOf', reverse: 'connection.isMoreLikelyWith' },
  // "lowers the risk of" / "is less likely with"
  'lowers-the-risk-of': { forward: 'connection.lowersTheRiskOf', reverse: 'connection.isLessLikelyWith' },
  // "eases or treats" / "is eased or treated by"
  'eases-or-treats': { forward: 'connection.easesOrTreats', reverse: 'connection.isEasedOrTreatedBy' },
  // "tests for" / "is tested for by"
  'tests-for': { forward: 'connection.testsFor', reverse: 'connection.isTestedForBy' },
  // "acts on" / "is acted on by"
  'acts-on': { forward: 'connection.actsOn', reverse: 'connection.isActedOnBy' },
  // "carries signals for" / "gets signals from"
  'carries-signals-for': { forward: 'connection.carriesSignalsFor', reverse: 'connection.getsSignalsFrom' },
  // "goes both ways with", the same from either end
  'goes-both-ways-with': { forward: 'connection.goesBothWaysWith', reverse: 'connection.goesBothWaysWith' },
};
