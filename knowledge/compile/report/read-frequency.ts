/** How often terms are met, somewhere in the world. */
export interface FrequencyList {
  /** The column that was counted by. */
  readonly column: string;
  readonly rows: readonly FrequencyRow[];
}

export interface FrequencyRow {
  readonly term: string;
  readonly count: number;
}

/** Taken when none is asked for: in how many pages a term stands says more than how often one page repeats it. */
const usualColumns: readonly string[] = ['df_lay_pages', 'count'];

/**
 * Reads tab-separated lines under a header that names a column `term` and a column of counts.
 * @throws {Error} that says which columns there are, or which line has no count.
 */
export function readFrequency(text: string, wantedColumn: string | null): FrequencyList {
  const [header = [], ...lines] = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t'));
  const column = wantedColumn ?? usualColumns.find((name) => header.includes(name)) ?? usualColumns.at(-1) ?? '';
  const [termAt, countAt] = ['term', column].map((name) => header.indexOf(name)) as [number, number];
  if (termAt < 0 || countAt < 0) {
    throw new Error(`has no column “${termAt < 0 ? 'term' : column}” among its columns: ${header.join(', ')}`);
  }
  const rows = lines.map((line, index): FrequencyRow => {
    const [term = '', count = ''] = [line[termAt], line[countAt]];
    if (term.trim() === '' || !/^\d+(\.\d+)?$/.test(count)) {
      throw new Error(`has no term or no number under “${column}” in row ${index + 1}: ${line.join(' | ')}`);
    }
    return { term: term.trim(), count: Number(count) };
  });
  return { column, rows };
}
