import type { CheckContext } from '../check/context';
import { computeExplainerGrade, type ExplainerPart } from '../check/explainers';
import { computeGrade, computeMedian } from '../language/grade';
import { computeCoverage } from './compute-coverage';
import { countKnowledge } from './count-knowledge';
import { describeConnectedness } from './describe-connectedness';
import { findMissingConnections } from './find-missing-connections';
import type { FrequencyList } from './read-frequency';
import type { GradeSummary, PlainWordUse, Report } from './report';

export function computeReport(context: CheckContext, frequency: FrequencyList | null): Report {
  return {
    counts: countKnowledge(context),
    grades: { inShort: computeGrades(context, 'inShort'), more: computeGrades(context, 'more') },
    plainWords: countPlainWords(context),
    notCrossRead: context.draft.articles.filter(({ frontMatter }) => !frontMatter?.crossRead).map(({ id }) => id),
    connectedness: describeConnectedness(context),
    missingConnections: findMissingConnections(context),
    coverage: frequency && computeCoverage(context, frequency),
  };
}

function computeGrades(context: CheckContext, part: ExplainerPart): GradeSummary {
  const { concepts } = context.draft;
  const ours = concepts.map((concept) => computeExplainerGrade(context, concept, part));
  const plain = concepts.map((concept) => computeGrade(concept.block[part]));
  return {
    median: computeMedian(ours),
    highest: findHighest(ours),
    plainMedian: computeMedian(plain),
    plainHighest: findHighest(plain),
  };
}

function findHighest(grades: readonly number[]): number {
  return grades.length > 0 ? Math.max(...grades) : 0;
}

function countPlainWords({ draft, vocabulary }: CheckContext): PlainWordUse {
  const texts = draft.concepts.flatMap(({ block }) => [block.inShort, block.more]);
  const used = new Set(texts.flatMap((text) => vocabulary.findAdditions(text)));
  const reviewed = [...draft.plainWords];
  return { reviewed: reviewed.length, used: used.size, unused: reviewed.filter((word) => !used.has(word)) };
}
