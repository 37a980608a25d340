import type { PageReport } from './page-report';

const WIDTHS = [34, 8, 9, 9, 6, 6, 9, 10];

export const tableHead = align(['page', 'words', 'mentions', 'concepts', 'marks', 'DOM', 'task ms', 'script ms']);

/** One row, and below it what needs saying. */
export function describeRow(report: PageReport): string {
  const row = align([
    report.page,
    `${report.words}`,
    `${report.mentions}`,
    `${report.concepts.length}`,
    `${report.marks}`,
    report.domUnchanged ? 'same' : 'CHANGED',
    `${report.longestTaskMs ?? '-'}`,
    `${report.scriptMs ?? '-'}`,
  ]);
  const notes = [
    ...(report.domNote === undefined ? [] : [report.domNote]),
    ...report.errors.map((error) => `error: ${error}`),
  ];
  return [row, ...notes.map((note) => `    ${note}`)].join('\n');
}

function align(cells: readonly string[]): string {
  return cells
    .map((cell, column) => (column === 0 ? cell.padEnd(WIDTHS[0] ?? 0) : cell.padStart(WIDTHS[column] ?? 0)))
    .join(' ');
}
