import { type CheckContext, createCheckContext } from './check/context';
import { computeExplainerGrade, type ExplainerPart, explainerLimits } from './check/explainers';
import { computeGrade, computeMedian } from './language/grade';
import { listTerms } from './language/surface-forms';
import type { KnowledgeDraft } from './read/drafts';

/** What there is, how hard it reads (our grade beside plain Flesch-Kincaid), and which reviewed words are in use. */
export function describeReport(draft: KnowledgeDraft, today: string): string {
  const context = createCheckContext(draft, { today });
  const terms = draft.concepts.flatMap((concept) => listTerms(concept.block));
  const forms = [...context.forms.values()].flat();
  const connections = draft.concepts.flatMap((concept) => concept.block.connections);
  return [
    `${draft.articles.length} articles, ${draft.concepts.length} concepts (${draft.unreadableConcepts.size} unreadable)`,
    `${terms.length} terms, ${forms.length} with singulars and plurals`,
    `${connections.length} connections, ${draft.sources.length} sources`,
    describeGrades(context, 'inShort'),
    describeGrades(context, 'more'),
    describeAdditions(context),
  ].join('\n');
}

function describeGrades(context: CheckContext, part: ExplainerPart): string {
  const ours = context.draft.concepts.map((concept) => computeExplainerGrade(context, concept, part));
  const plain = context.draft.concepts.map((concept) => computeGrade(concept.block[part]));
  const { medianGrade, mostGrade } = explainerLimits[part];
  return (
    `${part}: grade median ${computeMedian(ours).toFixed(1)} (limit ${medianGrade}), highest ${highest(ours)} ` +
    `(limit ${mostGrade}); plain Flesch-Kincaid median ${computeMedian(plain).toFixed(1)}, highest ${highest(plain)}`
  );
}

function highest(grades: readonly number[]): string {
  return (grades.length > 0 ? Math.max(...grades) : 0).toFixed(1);
}

function describeAdditions({ draft, vocabulary }: CheckContext): string {
  const texts = draft.concepts.flatMap(({ block }) => [block.inShort, block.more]);
  const used = new Set(texts.flatMap((text) => vocabulary.findAdditions(text)));
  const unused = [...draft.plainWords].filter((word) => !used.has(word));
  return `${used.size} of ${draft.plainWords.size} reviewed plain words in use; not yet: ${unused.join(' ') || 'none'}`;
}
