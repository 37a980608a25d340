import type { Report } from './report';

const mostShown = 20;

/**
 * The lists behind the numbers of a report, each with a title; empty ones are left out. Of what belongs to concepts, only
 * what touches one that is wanted.
 */
export function describeLists(report: Report, isWanted: (concept: string) => boolean): string {
  const { connectedness, missingConnections, notCrossRead, coverage } = report;
  const touches = (pair: readonly string[]) => pair.some(isWanted);
  const missing = missingConnections.filter(({ from, to }) => touches([from, to]));
  return [
    describeList('Concepts without any connection', connectedness.orphans.filter(isWanted)),
    describeList(
      'Concepts with only one connection',
      connectedness.single.filter(([concept]) => isWanted(concept)).map(([concept, other]) => `${concept} (${other})`),
    ),
    describeList('Pairs linked from both ends', connectedness.fromBothEnds.filter(touches).map(joinPair)),
    describeRows(
      'Perhaps missing: pairs that our texts name together',
      missing.map(({ from, to, score, places, sentence }) => {
        return `${from} - ${to}  ${score} (${describePlaces(places)}): ${sentence}`;
      }),
    ),
    describeList('Articles not read afresh by somebody else', notCrossRead),
    describeRows(
      `Not covered, by ${coverage?.column}`,
      (coverage?.uncovered ?? []).map(({ term, count }) => `${count}  ${term}`),
    ),
  ]
    .filter((list) => list !== '')
    .join('\n\n');
}

function joinPair([from, to]: readonly [string, string]): string {
  return `${from} - ${to}`;
}

/** "in short, running text ×2". */
function describePlaces(places: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].map(([place, count]) => (count > 1 ? `${place} ×${count}` : place)).join(', ');
}

/** Everything, running on. */
function describeList(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${title} (${items.length}):\n  ${items.join(', ')}`;
}

/** The first few, one in a line. */
function describeRows(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  const count = items.length > mostShown ? `the first ${mostShown} of ${items.length}` : `${items.length}`;
  return [`${title} (${count}):`, ...items.slice(0, mostShown).map((item) => `  ${item}`)].join('\n');
}
