import type { CheckContext } from '../check/context';
import { splitSentences } from '../language/sentences';
import { createNameFinder, type FindNamed } from './create-name-finder';

/** Two concepts that our own texts name together, though neither has a connection to the other. */
export interface MissingConnection {
  /** The concept whose text names the other. */
  readonly from: string;
  readonly to: string;
  /** How much speaks for it: `weights` below, times how surely each is named. */
  readonly score: number;
  /** Where they are named together, once for each time. */
  readonly places: readonly Place[];
  /** The words that speak loudest. */
  readonly sentence: string;
}

const weights = { 'in short': 3, more: 2, 'running text': 1 } as const;
type Place = keyof typeof weights;

interface Naming {
  readonly from: string;
  readonly to: string;
  readonly place: Place;
  readonly sentence: string;
  readonly weight: number;
}

/** The likeliest first: by how often and how prominently each pair is named together. */
export function findMissingConnections(context: CheckContext): MissingConnection[] {
  const find = createNameFinder(context);
  const pairs = new Map<string, Naming[]>();
  for (const naming of [...listInExplainers(context, find), ...listInRunningText(context, find)]) {
    const { from, to } = naming;
    if (from === to || context.neighbours.get(from)?.has(to)) continue;
    const key = [from, to].sort().join(' ');
    pairs.set(key, [...(pairs.get(key) ?? []), naming]);
  }
  return [...pairs.values()]
    .map(joinNamings)
    .sort((a, b) => b.score - a.score || compare(`${a.from} ${a.to}`, `${b.from} ${b.to}`));
}

function joinNamings(namings: readonly Naming[]): MissingConnection {
  const [loudest] = [...namings].sort((a, b) => b.weight - a.weight) as [Naming, ...Naming[]];
  return {
    from: loudest.from,
    to: loudest.to,
    score: namings.reduce((sum, { weight }) => sum + weight, 0),
    places: namings.map(({ place }) => place),
    sentence: loudest.sentence,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function listInExplainers({ draft }: CheckContext, find: FindNamed): Naming[] {
  return draft.concepts.flatMap(({ block }) =>
    (
      [
        ['in short', block.inShort],
        ['more', block.more],
      ] as const
    ).flatMap(([place, text]) =>
      splitSentences(text).flatMap((sentence) =>
        find(sentence).map(({ concept, sureness }): Naming => {
          return { from: block.id, to: concept, place, sentence, weight: weights[place] * sureness };
        }),
      ),
    ),
  );
}

/** What one sentence names together. */
function listInRunningText({ draft }: CheckContext, find: FindNamed): Naming[] {
  const texts = draft.articles.flatMap(({ sections }) => sections.flatMap((section) => section.texts));
  const place = 'running text';
  return texts.flatMap(({ text }) =>
    splitSentences(text).flatMap((sentence) => {
      const named = find(sentence);
      return named.flatMap((one, at) =>
        named.slice(at + 1).map((other): Naming => {
          const weight = weights[place] * one.sureness * other.sureness;
          return { from: one.concept, to: other.concept, place, sentence, weight };
        }),
      );
    }),
  );
}
