/**
 * Explains the health words of a file, an address or lines of JSON, through the code that the extension runs:
 * `npm run -s explain -- FILE|URL`, `npm run -s explain -- --jsonl`. See explain/read-arguments.ts.
 */
import { text as readAll } from 'node:stream/consumers';
import { describeExplanation } from './explain/describe-explanation';
import { explainBlocks } from './explain/explain-blocks';
import { explainLines } from './explain/explain-lines';
import { openEngine } from './explain/open-engine';
import { readArguments, usage, type Wish } from './explain/read-arguments';
import { readBlocks } from './explain/read-blocks';
import { readSource, SourceError } from './explain/read-source';

const NARROWEST = 60;
const WIDEST = 110;

const args = process.argv.slice(2);
const wish = readArguments(args);
// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

if (args.includes('--help')) console.log(usage);
else if (wish === null) fail(usage, 2);
else if (wish.source === null) await explainInput(wish);
else await explainSource(wish.source, wish);

async function explainInput({ density }: Wish): Promise<void> {
  const { lines, errors } = explainLines(await readAll(process.stdin), openEngine(process.cwd()), density);
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  if (errors.length > 0) fail(errors.map((error) => `explain: ${error}`).join('\n'), 1);
}

async function explainSource(name: string, { density }: Wish): Promise<void> {
  try {
    const blocks = await readBlocks(await readSource(name));
    const engine = openEngine(process.cwd());
    process.stdout.write(describeExplanation(explainBlocks(blocks, engine, density), engine, readLook()));
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    fail(`explain: ${error.message}`, 1);
  }
}

function readLook() {
  const { columns, isTTY } = process.stdout;
  const bolder = isTTY && !process.env.NO_COLOR;
  return {
    width: Math.max(NARROWEST, Math.min(WIDEST, columns ?? 100)),
    bold: (text: string) => (bolder ? `\u001B[1m${text}\u001B[22m` : text),
  };
}

function fail(message: string, code: number): void {
  console.error(message);
  process.exitCode = code;
}
