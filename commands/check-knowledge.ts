/**
 * Checks the knowledge and reports on it: `npm run check:knowledge -- [article file or id…]`. See
 * check-knowledge/read-arguments.ts. What is cheap comes first: it is read while examples are still being decided.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { checkCheaply, checkExamples } from '../knowledge/compile/check/check-knowledge';
import { createCheckContext } from '../knowledge/compile/check/context';
import { describeFinding, type Finding } from '../knowledge/compile/finding';
import { loadKnowledgeFiles } from '../knowledge/compile/read/load-files';
import { readKnowledge } from '../knowledge/compile/read/read-knowledge';
import { computeReport } from '../knowledge/compile/report/compute-report';
import { describeLists } from '../knowledge/compile/report/describe-lists';
import { describeReport } from '../knowledge/compile/report/describe-report';
import { type FrequencyList, readFrequency } from '../knowledge/compile/report/read-frequency';
import { chooseWanted, createWantedDecider, findUnknownNames } from './check-knowledge/choose-wanted';
import { readArguments, usage, type Wish } from './check-knowledge/read-arguments';

const args = process.argv.slice(2);
const wish = readArguments(args);
if (args.includes('--help')) console.log(usage);
else if (wish === null) fail(usage);
else check(wish);

function check(wish: Wish): void {
  const files = loadKnowledgeFiles(process.cwd());
  const unknown = findUnknownNames(
    wish.names,
    files.map(({ path }) => path),
  );
  if (unknown.length > 0) return fail(`check:knowledge: there is no article ${unknown.join(', ')}`);
  const frequency = loadFrequency(wish);
  if (frequency === undefined) return;

  const wanted = chooseWanted(wish.names);
  const context = createCheckContext(readKnowledge(files), {
    today: new Date().toISOString().slice(0, 10),
    createDecider: (knowledge) => createWantedDecider(knowledge, wanted),
  });
  const stages = [() => checkCheaply(context), ...(wish.quick ? [] : [() => checkExamples(context)])];
  const found = stages.flatMap((stage) => {
    const findings = stage();
    for (const finding of findings) if (wanted.hasFile(finding.file)) console.log(describeFinding(finding));
    return findings;
  });
  const shown = found.filter(({ file }) => wanted.hasFile(file));

  const report = computeReport(context, frequency);
  console.log(`${shown.length === 0 ? '' : '\n'}${describeReport(report)}`);
  if (wish.report) console.log(`\n${describeLists(report, (concept) => wanted.hasConcept(context, concept))}\n`);
  console.log(describeEnd(shown, found, wish));
  if (wish.json !== null) writeFileSync(wish.json, `${JSON.stringify({ report, findings: shown }, null, 2)}\n`);
  process.exitCode = shown.length > 0 ? 1 : 0;
}

function describeEnd(shown: readonly Finding[], found: readonly Finding[], { quick }: Wish): string {
  const elsewhere = shown.length < found.length ? ` (${found.length} in all files)` : '';
  return `${shown.length} findings${elsewhere}${quick ? ', examples not decided' : ''}`;
}

/** Null when none is asked for, undefined when it cannot be read. */
function loadFrequency({ frequency, column }: Wish): FrequencyList | null | undefined {
  if (frequency === null) return null;
  try {
    return readFrequency(readFileSync(frequency, 'utf8'), column);
  } catch (error) {
    return fail(`check:knowledge: ${frequency} ${(error as Error).message}`);
  }
}

function fail(message: string): undefined {
  console.error(message);
  process.exitCode = 2;
}
