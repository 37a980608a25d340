import { type ExplainerPart, explainerLimits } from '../check/explainers';
import type { Counts, Report } from './report';

/** The report in a few lines; the lists behind its numbers are for `describeLists`. */
export function describeReport({ counts, grades, plainWords, ...report }: Report): string {
  const { unused } = plainWords;
  return [
    ...describeCounts(counts),
    `${counts.connections} connections; ${describeConnections(report)}`,
    ...(['inShort', 'more'] as const).map((part) => describeGrades(part, grades[part])),
    `${plainWords.used} of ${plainWords.reviewed} reviewed plain words in use; not yet: ${unused.join(' ') || 'none'}`,
    `${report.notCrossRead.length} of ${counts.articles} articles not read afresh by somebody else (crossRead)`,
    ...(report.coverage ? [describeCoverage(report.coverage)] : []),
  ].join('\n');
}

function describeCounts(counts: Counts): string[] {
  const { none, ...sensitive } = counts.sensitivities;
  return [
    `${counts.articles} articles, ${counts.concepts} concepts (${counts.unreadableConcepts} unreadable), ${counts.sources} sources`,
    `${counts.terms} terms, ${counts.forms} with singulars and plurals; ${counts.abbreviations} abbreviations; ` +
      `${counts.ambiguousTerms} ambiguous terms with ${counts.examples} examples`,
    `concepts: ${counts.kinds.everyday} everyday; ${describeEach(counts.difficulties, 'difficulty')}; ` +
      `sensitivity ${describeEach(sensitive)}, none ${none}`,
  ];
}

function describeEach(counted: Readonly<Record<string, number>>, before?: string): string {
  const list = Object.entries(counted).map(([key, count]) => `${key} ${count}`);
  return `${before ? `${before} ` : ''}${list.join(', ')}`;
}

function describeConnections({
  connectedness,
  missingConnections,
}: Pick<Report, 'connectedness' | 'missingConnections'>): string {
  const { orphans, single, fromBothEnds } = connectedness;
  return (
    `concepts without any: ${orphans.length}, with only one: ${single.length}; ` +
    `pairs linked from both ends: ${fromBothEnds.length}; perhaps missing: ${missingConnections.length}`
  );
}

function describeGrades(part: ExplainerPart, grades: Report['grades'][ExplainerPart]): string {
  const { medianGrade, mostGrade } = explainerLimits[part];
  const [median, highest, plainMedian, plainHighest] = [
    grades.median,
    grades.highest,
    grades.plainMedian,
    grades.plainHighest,
  ].map((grade) => grade.toFixed(1));
  return (
    `${part}: grade median ${median} (limit ${medianGrade}), highest ${highest} (limit ${mostGrade}); ` +
    `plain Flesch-Kincaid median ${plainMedian}, highest ${plainHighest}`
  );
}

function describeCoverage({ column, share, coveredTerms, terms }: NonNullable<Report['coverage']>): string {
  return `covered: ${(share * 100).toFixed(1)} % of occurrences (${column}), ${coveredTerms} of ${terms} terms`;
}
