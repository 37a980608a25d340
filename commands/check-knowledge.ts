/**
 * Checks the knowledge and reports on it: `npm run check:knowledge -- [article file or id…]`.
 * With names, only findings in those files are shown; all files are read all the same. Ends with 1 when there are any.
 */
import { checkKnowledge } from '../knowledge/compile/check/check-knowledge';
import { createExampleDecider } from '../knowledge/compile/decide-examples';
import { describeFinding, type Finding } from '../knowledge/compile/finding';
import { loadKnowledgeFiles } from '../knowledge/compile/read/load-files';
import { readKnowledge } from '../knowledge/compile/read/read-knowledge';
import { describeReport } from '../knowledge/compile/report';

const today = new Date().toISOString().slice(0, 10);
const wanted = process.argv.slice(2);
const draft = readKnowledge(loadKnowledgeFiles(process.cwd()));
const all = checkKnowledge(draft, { today, createDecider: createExampleDecider });
const shown = wanted.length === 0 ? all : all.filter((finding) => wanted.some((name) => isIn(finding, name)));

for (const finding of shown) console.log(describeFinding(finding));
console.log(`${shown.length === 0 ? '' : '\n'}${describeReport(draft, today)}`);
console.log(`${shown.length} findings${shown.length < all.length ? ` (${all.length} in all files)` : ''}`);
process.exitCode = shown.length > 0 ? 1 : 0;

function isIn(finding: Finding, name: string): boolean {
  return finding.file === name || finding.file.endsWith(`/${name}`) || finding.file.endsWith(`/${name}.md`);
}
