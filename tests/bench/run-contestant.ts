// One contestant in a process of its own: `run-contestant.ts NAME bundled|made-up INPUT.json`. Answers each message with a round.
import { readFileSync } from 'node:fs';
import type { BenchInput } from './bench';
import { timeRound } from './measure';
import { createContestant, type TermSet } from './spot-contestants';

const [name = '', terms = '', inputFile = ''] = process.argv.slice(2);
const find = createContestant(name, terms as TermSet, JSON.parse(readFileSync(inputFile, 'utf8')) as BenchInput);
let found = 0;
const contestant = () => {
  found = find();
  return found;
};
process.on('message', () => process.send?.({ ms: timeRound(contestant), found }));
process.send?.('ready');
