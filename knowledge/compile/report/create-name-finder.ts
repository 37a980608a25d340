import { type CheckContext, describeName } from '../check/context';
import { NameIndex, type NameSpan } from '../language/name-index';

/** A concept named in a text, and how surely. */
export interface Named {
  readonly concept: string;
  readonly sureness: number;
}

export type FindNamed = (text: string) => Named[];

interface SureSpan extends NameSpan {
  readonly sureness: number;
}

/** Words that also mean other things speak half as loud as others, and so do everyday ones. */
const sureness = { sure: 1, doubtful: 0.5 } as const;

/** Finds each concept once, by the longest names only: "back pain" does not name "pain". */
export function createNameFinder(context: CheckContext): FindNamed {
  const indexes = (['sure', 'doubtful'] as const).map((kind) => ({
    sureness: sureness[kind],
    index: indexNames(context, kind === 'doubtful'),
  }));
  return (text) => {
    const spans = indexes.flatMap(({ sureness, index }) =>
      index.findNames(text).map((span): SureSpan => ({ ...span, sureness })),
    );
    const surest = new Map<string, number>();
    for (const { concept, sureness } of spans.filter((span) => !spans.some((other) => isInside(span, other)))) {
      surest.set(concept, Math.max(surest.get(concept) ?? 0, sureness));
    }
    return [...surest].map(([concept, sureness]) => ({ concept, sureness }));
  };
}

function indexNames({ draft, forms }: CheckContext, doubtful: boolean): NameIndex {
  const names = draft.concepts.flatMap((concept) => {
    const { id, kind, ambiguous } = concept.block;
    const terms = new Set(ambiguous.map(({ term }) => term));
    return (forms.get(concept) ?? [])
      .filter((form) => (kind === 'everyday' || terms.has(form.term.text)) === doubtful)
      .map((form) => describeName(id, form));
  });
  return new NameIndex(names);
}

function isInside(span: NameSpan, other: NameSpan): boolean {
  return other.start <= span.start && span.end <= other.end && other.end - other.start > span.end - span.start;
}
