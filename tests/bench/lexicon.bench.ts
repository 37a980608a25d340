import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ConceptId } from '../../domain/knowledge/index';
import { packLexicon } from '../../domain/lexicon/index';
import type { Bench, BenchRow } from './bench';
import { makeTerms } from './make-text';
import type { ColdTimes } from './open-cold';

const ROUNDS = 9;
const SYNTHETIC_TERMS = 20_000;
const OPENER = fileURLToPath(new URL('./open-cold.ts', import.meta.url));

/** `lexicon.open-ms`: the first opening in a fresh process, as on every page, beside a plain list read into a `Map`. */
const bench: Bench = async (input) => {
  const terms = makeTerms(SYNTHETIC_TERMS, 7);
  const id = 'made-up' as ConceptId;
  const entries = terms.map((text) => ({ text, concept: id, kind: 'plain', ambiguous: false }) as const);
  const synthetic = packLexicon([{ id, difficulty: 2, everyday: false }], entries);
  return [
    await measureCold(
      'lexicon.open-ms',
      input.packedLexicon,
      input.forms.map((form) => form.text),
    ),
    await measureCold('lexicon.open-20000-terms-ms', synthetic, terms),
  ];
};
export default bench;

async function measureCold(name: string, packed: string, terms: readonly string[]): Promise<BenchRow> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const files = [join(folder, 'packed.txt'), join(folder, 'list.json')] as const;
  writeFileSync(files[0], packed);
  writeFileSync(files[1], JSON.stringify(terms));
  const times = Array.from({ length: ROUNDS }, (_, round) => openInProcess(files, round % 2 === 0 ? 'ours' : 'theirs'));
  rmSync(folder, { recursive: true });
  const ours = findMedian(times.map((time) => time.ours));
  const theirs = findMedian(times.map((time) => time.theirs));
  return { name, unit: 'ms', ours, against: 'the terms as JSON, read into a Map', theirs, ratio: ours / theirs };
}

function openInProcess(files: readonly string[], first: 'ours' | 'theirs'): ColdTimes {
  const args = ['--import', 'tsx', OPENER, ...files, first];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

function findMedian(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
