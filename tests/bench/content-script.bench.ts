import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bench, BenchRow } from './bench';

const FOLDER = '.output/chrome-mv3';
const STYLE = 'content-scripts/marks.css';

/** `content-script.*`: what is put into pages, scripts and styles, of the build that is there, against its budgets. */
const bench: Bench = () => {
  if (!existsSync(FOLDER)) {
    console.error('content-script: nothing is built; run `npm run build` first');
    return [];
  }
  return [
    describeSize('content-script.every-page.gzip-kB', [STYLE, 'glancing.js'], 3.5),
    describeSize('content-script.gzip-kB', [STYLE, 'glancing.js', 'walking.js', 'reading.js'], 20),
    describeSize('content-script.showing.gzip-kB', ['showing.js'], 60),
  ];
};
export default bench;

function describeSize(name: string, files: readonly string[], budgetKB: number): BenchRow {
  const bytes = files.map((file) => gzipSync(readFileSync(join(FOLDER, file)), { level: 9 }).length);
  const ours = bytes.reduce((sum, size) => sum + size, 0) / 1_000;
  return { name, unit: 'kB', ours, against: 'our budget', theirs: budgetKB, ratio: ours / budgetKB };
}
