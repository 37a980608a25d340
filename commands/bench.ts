/**
 * Measures what docs/benchmarks.md promises: `npm run bench -- [--json FILE] [--draw] [NAME…]`, every
 * `tests/bench/*.bench.ts` whose name contains one of the names, each in a process of its own. `--draw` draws the growth
 * of spotting anew. Ends with 1 when one of them fails.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { packKnowledge } from '../knowledge/compile/pack-knowledge';
import type { BenchInput, BenchRow } from '../tests/bench/bench';
import { drawGrowth } from './bench/draw-growth';
import { openEngine } from './explain/open-engine';

const FOLDER = 'tests/bench';
const PICTURE = 'docs/pictures/spotting-growth.svg';
const args = process.argv.slice(2);
const drawAt = args.indexOf('--draw');
if (drawAt >= 0) args.splice(drawAt, 1);
const at = args.indexOf('--json');
const jsonFile = at < 0 ? null : args.splice(at, 2)[1];

if (jsonFile === undefined) fail('bench: --json needs a file to write to', 2);
else runAll(jsonFile);

function runAll(file: string | null): void {
  const wanted = readdirSync(FOLDER).filter((name) => name.endsWith('.bench.ts') && isWanted(name));
  if (wanted.length === 0) return fail(`bench: no bench is named ${args.join(' or ')}`, 2);
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const inputFile = join(folder, 'input.json');
  writeFileSync(inputFile, JSON.stringify(describeInput()));
  const rows = wanted.flatMap((name) => runOne(name, inputFile));
  rmSync(folder, { recursive: true });
  if (file !== null) writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
  if (drawAt >= 0) writeFileSync(PICTURE, drawGrowth(rows));
}

function isWanted(name: string): boolean {
  return args.length === 0 || args.some((wish) => name.includes(wish));
}

function runOne(name: string, inputFile: string): BenchRow[] {
  const command = ['--import', 'tsx', join(FOLDER, 'run-bench.ts'), resolve(FOLDER, name), inputFile];
  // What else runs is part of every number that is no ratio.
  console.error(`${name}: load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`);
  const { status, stdout } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) {
    fail(`bench: ${name} failed`, 1);
    return [];
  }
  const rows = JSON.parse(stdout.trim().split('\n').at(-1) ?? '[]') as BenchRow[];
  for (const row of rows) console.log(describe(row));
  return rows;
}

function describe({ name, unit, ours, against, theirs, ratio }: BenchRow): string {
  const numbers = [ours, theirs, ratio].map((value) => String(value).padStart(9)).join('');
  return `${name.padEnd(56)}${numbers}  ${unit}; against ${against}`;
}

function describeInput(): BenchInput {
  const { knowledge } = openEngine(process.cwd());
  return {
    packedLexicon: packKnowledge(knowledge),
    forms: knowledge.lexiconEntries.map(({ text, kind }) => ({ text, matchCase: kind === 'abbreviation' })),
    concepts: knowledge.concepts,
    senseRules: knowledge.senseRules,
  };
}

function fail(message: string, code: number): void {
  console.error(message);
  process.exitCode = code;
}
