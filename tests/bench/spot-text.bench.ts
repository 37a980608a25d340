import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, BenchRow } from './bench';
import { type Measured, measureApart } from './measure-apart';
import { ASCII_REGEX, listContestants, TEXT_LENGTH, type TermSet } from './spot-contestants';

const UNIT = 'ms per 1,000,000 characters';
/** Some peers need seconds for the text; all times are scaled to the unit. */
const SCALE = 1_000_000 / TEXT_LENGTH;
/** Peers that do the same work may miss by no more than this share of our hits, or they are not the same work. */
const LEEWAY = 0.02;

/** `spot.text.*`: our spotter beside other packages and beside a loop that only counts words. */
const bench: Bench = async (input) => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'input.json');
  writeFileSync(file, JSON.stringify({ packedLexicon: input.packedLexicon, forms: input.forms }));
  try {
    const bundled = await compare('spot.text', 'bundled', file);
    return [...bundled, ...(await compare('spot.text.20000-terms', 'made-up', file))];
  } finally {
    rmSync(folder, { recursive: true });
  }
};
export default bench;

async function compare(name: string, terms: TermSet, inputFile: string): Promise<BenchRow[]> {
  const { quick, peers } = listContestants(terms);
  const times = await measureApart([...quick, ...peers], [terms, inputFile], { rounds: 60, warmUps: 5 });
  const scale = (one: string) => times[one]!.ms * SCALE;
  tellDisagreement(times, peers);
  const mine = scale('ours');
  const rows = peers.map((peer) => describePeer(name, peer, mine, scale(peer)));
  const fastest = rows.reduce((best, row) => (row.theirs < best.theirs ? row : best));
  const floor = scale('floor');
  return [
    { ...fastest, name: `${name}.vs-fastest-peer` },
    {
      name: `${name}.vs-floor`,
      unit: UNIT,
      ours: mine,
      against: 'a loop that counts words',
      theirs: floor,
      ratio: mine / floor,
    },
    describePeer(name, ASCII_REGEX, mine, scale(ASCII_REGEX)),
    ...rows,
  ];
}

function describePeer(name: string, peer: string, ours: number, theirs: number): BenchRow {
  const label = peer.replace(/[^a-z0-9]+/gi, '-').replace(/^-/, '');
  return { name: `${name}.vs.${label}`, unit: UNIT, ours, against: peer, theirs, ratio: theirs / ours };
}

/** Contestants that find something else do not do the same work: compromise cuts words in its own way, the others may not. */
function tellDisagreement(times: Readonly<Record<string, Measured>>, peers: readonly string[]): void {
  const ours = times.ours!.found;
  for (const peer of peers) {
    const theirs = times[peer]!.found;
    if (Math.abs(theirs - ours) > ours * LEEWAY)
      console.error(`${peer} finds ${theirs} mentions where we find ${ours}`);
  }
}
