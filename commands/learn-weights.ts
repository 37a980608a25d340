// `npm run learn:weights -- [--write]`: learns the weights of the senses engine from the examples of the knowledge, and
// compares them with those set by hand, as tables in Markdown. With --write they become those of the engine.
import { writeFileSync } from 'node:fs';
import { createEvidenceReader, type SenseWeights } from '../domain/senses/index';
import { compileDraft } from '../knowledge/compile/compile-draft';
import { loadKnowledgeFiles } from '../knowledge/compile/read/load-files';
import { readKnowledge } from '../knowledge/compile/read/read-knowledge';
import { readGoldSentences } from '../tests/support/gold/read-gold';
import { collectCases, type LabelledCase } from './learn-weights/collect-cases';
import { fitWeights, listAblations } from './learn-weights/fit-weights';
import { handWeights } from './learn-weights/hand-weights';
import { findThreshold, type Labelled, measureAt, measureLoss, type Scored, scoreCases } from './learn-weights/measure';

/** So hard are the weights drawn back to those set by hand: without it they trust examples too much (see record 25). */
const PULL = 1;
const FOLDS = 5;
/** Marks on concepts whose examples were not learnt from are right so often, at the threshold that is chosen. */
const PRECISION = 0.969;

const cases = collectCases(process.cwd());
const gold = readGold();
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  fitWeights(
    cases.filter((one) => foldOf(one) !== fold),
    handWeights,
    PULL,
  ),
);
const crossed = scoreCases(cases, (one) => folds[foldOf(one)]!);
const applies = findThreshold(crossed, PRECISION);
const fitted = fitWeights(cases, handWeights, PULL);
const learnt: SenseWeights = { ...fitted, threshold: { applies, appliesNot: Math.round((1 - applies) * 100) / 100 } };

console.log(`${cases.length} examples, ${gold.length} sentences of tests/gold; ${FOLDS} folds by concept\n`);
console.log('| weights | cases | log loss | threshold | precision | recall |\n|---|---|--:|--:|--:|--:|');
const { threshold: byHand } = handWeights;
printRow(
  'by hand',
  'examples, each left out',
  scoreCases(cases, () => handWeights),
  byHand.applies,
);
printRow('learnt', 'examples of concepts not learnt from', crossed, applies);
printRow(
  'by hand',
  'tests/gold',
  scoreCases(gold, () => handWeights),
  byHand.applies,
);
printRow(
  'learnt',
  'tests/gold',
  scoreCases(gold, () => learnt),
  applies,
);
for (const [kind, without] of listAblations(learnt))
  printRow(
    `learnt, without ${kind}`,
    'tests/gold',
    scoreCases(gold, () => without),
    applies,
  );
for (const threshold of [0.5, 0.6, 0.7, 0.8, 0.9, 0.95])
  printRow(
    'learnt',
    'tests/gold',
    scoreCases(gold, () => learnt),
    threshold,
  );

if (process.argv.includes('--write')) {
  const file = new URL('../domain/senses/learnt-weights.json', import.meta.url);
  // Short lists in one line, as the formatter has them.
  const text = JSON.stringify(learnt, null, 2).replace(/\[[^\]]*\]/g, (list) =>
    list.replace(/\s+/g, ' ').replace(/\[ | \]/g, (end) => end.trim()),
  );
  writeFileSync(file, `${text}\n`);
  console.log(`\nwritten to ${file.pathname}`);
}

/** The same concept is always in the same fold, whatever else there is. */
function foldOf({ concept }: LabelledCase): number {
  return [...concept].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0, 7) % FOLDS;
}

function readGold(): Labelled[] {
  const read = createEvidenceReader(compileDraft(readKnowledge(loadKnowledgeFiles(process.cwd()))));
  return readGoldSentences().flatMap(({ concept, text, start, end, health }) => {
    const found = read({ concept, sentence: text, start, end, pageConcepts: [] });
    return found === null ? [] : [{ evidence: found, applies: health }];
  });
}

function printRow(name: string, what: string, scored: readonly Scored[], threshold: number): void {
  const { precision, recall } = measureAt(scored, threshold);
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  console.log(
    `| ${name} | ${what} | ${measureLoss(scored).toFixed(3)} | ${threshold} | ${percent(precision)} | ${percent(recall)} |`,
  );
}
