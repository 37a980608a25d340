import type { CheckContext } from '../check/context';

/** Where the web of connections is thin, and where it is doubled. Concepts by their ids. */
export interface Connectedness {
  /** No connection, in or out. */
  readonly orphans: readonly string[];
  /** One connection only, in or out, and where it leads. */
  readonly single: readonly Pair[];
  /** Connected by either of them: refused, since the reverse is generated. */
  readonly fromBothEnds: readonly Pair[];
}

type Pair = readonly [concept: string, other: string];

export function describeConnectedness({ draft, conceptById }: CheckContext): Connectedness {
  const ids = [...new Set(draft.concepts.map(({ block }) => block.id))];
  const others = new Map(ids.map((id) => [id, [] as string[]]));
  const written = new Set<string>();
  for (const { block } of draft.concepts) {
    for (const { to } of block.connections) {
      if (to === block.id || !conceptById.has(to)) continue;
      others.get(block.id)?.push(to);
      others.get(to)?.push(block.id);
      written.add(`${block.id} ${to}`);
    }
  }
  const pairs = [...written].map((pair) => pair.split(' ') as [string, string]);
  return {
    orphans: ids.filter((id) => others.get(id)?.length === 0),
    single: ids.flatMap((id): Pair[] => {
      const [other, ...more] = others.get(id) ?? [];
      return other !== undefined && more.length === 0 ? [[id, other]] : [];
    }),
    fromBothEnds: pairs.filter(([from, to]) => from < to && written.has(`${to} ${from}`)),
  };
}
