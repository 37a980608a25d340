import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bench } from './bench';

const FOLDER = '.output/chrome-mv3/content-scripts';
const BUDGET_KB = 60;

/** `content-script.gzip-kB`: all that is put into every page, scripts and styles, of the build that is there. */
const bench: Bench = () => {
  if (!existsSync(FOLDER)) {
    console.error('content-script.gzip-kB: nothing is built; run `npm run build` first');
    return [];
  }
  const bytes = readdirSync(FOLDER).map((name) => gzipSync(readFileSync(join(FOLDER, name)), { level: 9 }).length);
  const ours = bytes.reduce((sum, size) => sum + size, 0) / 1_000;
  const ratio = ours / BUDGET_KB;
  return [{ name: 'content-script.gzip-kB', unit: 'kB', ours, against: 'our budget', theirs: BUDGET_KB, ratio }];
};
export default bench;
