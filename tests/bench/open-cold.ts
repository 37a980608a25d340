// Runs in a fresh process for each measurement: `lexicon.bench.ts` starts it and reads the line that it prints.
import { readFileSync } from 'node:fs';
import { openLexicon } from '../../domain/lexicon/index';

/** Milliseconds of the first opening. */
export interface ColdTimes {
  readonly ours: number;
  readonly theirs: number;
}

const [packedFile = '', listFile = '', first] = process.argv.slice(2);
const packed = readFileSync(packedFile, 'utf8');
const list = readFileSync(listFile, 'utf8');

const openOurs = () => openLexicon(packed).trie.links.length;
const openTheirs = () => new Map((JSON.parse(list) as string[]).map((term, index) => [term.toLowerCase(), index])).size;

const times: ColdTimes =
  first === 'ours' ? { ours: time(openOurs), theirs: time(openTheirs) } : swap(time(openTheirs), time(openOurs));
console.log(JSON.stringify(times));

function swap(theirs: number, ours: number): ColdTimes {
  return { ours, theirs };
}

function time(open: () => number): number {
  const started = performance.now();
  const count = open();
  const took = performance.now() - started;
  if (count === 0) throw new Error('nothing was opened');
  return took;
}
