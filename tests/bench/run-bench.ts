// Runs one bench in this process: `run-bench.ts BENCH INPUT.json`, rows as JSON on the last line. See commands/bench.ts.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Bench, type BenchInput, describeRow } from './bench';

const [file = '', inputFile = ''] = process.argv.slice(2);
const { default: bench } = (await import(pathToFileURL(file).href)) as { default: Bench };
const rows = await bench(JSON.parse(readFileSync(inputFile, 'utf8')) as BenchInput);
console.log(JSON.stringify(rows.map(describeRow)));
