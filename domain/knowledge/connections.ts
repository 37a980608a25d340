import { type Concept, type ConceptId, type Connection, type Evidence, evidenceStrengths } from './concept';

/** A connection with both its ends, as seen from `from`. */
export interface DirectedConnection extends Connection {
  readonly from: ConceptId;
  /** True when the connection was written from `to`: use the reversed wording. */
  readonly reversed: boolean;
}

/** Every connection of `concepts` from both of its ends, in the order in which they were written. */
export function describeConnections(concepts: readonly Concept[]): DirectedConnection[] {
  return concepts.flatMap((concept) =>
    concept.connections.flatMap((connection): DirectedConnection[] => [
      { ...connection, from: concept.id, reversed: false },
      { ...connection, from: connection.to, to: concept.id, reversed: true },
    ]),
  );
}

/** The connections that start at `from`, the best established first. */
export function findConnectionsOf(from: ConceptId, connections: readonly DirectedConnection[]): DirectedConnection[] {
  return connections.filter((connection) => connection.from === from).sort(compareEvidence);
}

/**
 * The fewest connections that lead from one concept to the other, or null when none do; empty when they are the same.
 * Of two ways of equal length, the one whose earlier steps are better established.
 */
export function findPath(
  from: ConceptId,
  to: ConceptId,
  connections: readonly DirectedConnection[],
): DirectedConnection[] | null {
  const arrivals = new Map<ConceptId, DirectedConnection | null>([[from, null]]);
  const queue: ConceptId[] = [from];
  for (const here of queue) {
    if (here === to) return traceBack(to, arrivals);
    for (const connection of findConnectionsOf(here, connections)) {
      if (arrivals.has(connection.to)) continue;
      arrivals.set(connection.to, connection);
      queue.push(connection.to);
    }
  }
  return null;
}

function traceBack(to: ConceptId, arrivals: ReadonlyMap<ConceptId, DirectedConnection | null>): DirectedConnection[] {
  const path: DirectedConnection[] = [];
  let step = arrivals.get(to);
  while (step) {
    path.unshift(step);
    step = arrivals.get(step.from);
  }
  return path;
}

function compareEvidence(a: DirectedConnection, b: DirectedConnection): number {
  return rankOf(a.evidence) - rankOf(b.evidence);
}

function rankOf(evidence: Evidence): number {
  return evidenceStrengths.indexOf(evidence);
}
