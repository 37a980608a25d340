/**
 * Checks the knowledge and reports on it: `npm run check:knowledge -- [article file or id…]`.
 * With names, only findings in those files are shown, and only their examples are decided (the slow part); all files are
 * read all the same. Ends with 1 when there are any.
 */
import { checkKnowledge } from '../knowledge/compile/check/check-knowledge';
import type { DecideSense } from '../knowledge/compile/check/context';
import { createExampleDecider } from '../knowledge/compile/decide-examples';
import { describeFinding } from '../knowledge/compile/finding';
import type { Knowledge } from '../knowledge/compile/knowledge';
import { loadKnowledgeFiles } from '../knowledge/compile/read/load-files';
import { readKnowledge } from '../knowledge/compile/read/read-knowledge';
import { describeReport } from '../knowledge/compile/report';

const today = new Date().toISOString().slice(0, 10);
const wanted = process.argv.slice(2);
const draft = readKnowledge(loadKnowledgeFiles(process.cwd()));
const all = checkKnowledge(draft, { today, createDecider });
const shown = all.filter(({ file }) => isWanted(file));

for (const finding of shown) console.log(describeFinding(finding));
console.log(`${shown.length === 0 ? '' : '\n'}${describeReport(draft, today)}`);
console.log(`${shown.length} findings${shown.length < all.length ? ` (${all.length} in all files)` : ''}`);
process.exitCode = shown.length > 0 ? 1 : 0;

function createDecider(knowledge: Knowledge): DecideSense {
  const decide = createExampleDecider(knowledge);
  const articleOf = new Map<string, string>(knowledge.concepts.map(({ id, article }) => [id, article]));
  return (sentence, term, concept) =>
    isWanted(`/${articleOf.get(concept)}.md`) ? decide(sentence, term, concept) : null;
}

function isWanted(file: string): boolean {
  return wanted.length === 0 || wanted.some((name) => `/${file}`.endsWith(`/${name}`) || file.endsWith(`/${name}.md`));
}
