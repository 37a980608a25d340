import { parseArgs } from 'node:util';
import { type Engine, engines } from '../../tests/support/faults/engines';
import { readCount, readNames } from '../setup/read-values';

export const faultNames = ['kill', 'stop', 'tabs', 'damage'] as const;
export type FaultName = (typeof faultNames)[number];

export interface FaultOptions {
  readonly kills: number;
  /** Saves while the background is stopped again and again. */
  readonly saves: number;
  /** Tabs that save 100 passages each at once. */
  readonly tabs: number;
  /** Bytes flipped, each in a fresh copy of the profile. */
  readonly flips: number;
  readonly seed: number;
  readonly engines: readonly Engine[];
  readonly faults: readonly FaultName[];
  readonly json: string | null;
  readonly build: boolean;
}

export const USAGE = `npm run test:faults -- [--kills N] [--json FILE]
  --kills N        kills of the browser on each engine (5)
  --saves N        saves while the background is being stopped (500)
  --tabs N         tabs that save 100 passages each at once (20)
  --flips N        bytes flipped in the closed profile's database (7)
  --engine NAME    only this one of ${engines.join(', ')}; may be given again
  --fault NAME     only this one of ${faultNames.join(', ')}; may be given again
  --seed N         repeats an earlier run's moments and places
  --small          a quick round: 100 saves, 5 tabs, 3 bytes
  --no-build       takes the builds that are there
  --json FILE      writes the rows there`;

export function readOptions(args: readonly string[]): FaultOptions {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      kills: { type: 'string', default: '5' },
      saves: { type: 'string' },
      tabs: { type: 'string' },
      flips: { type: 'string' },
      seed: { type: 'string', default: `${Date.now() % 1_000_000}` },
      engine: { type: 'string', multiple: true, default: [...engines] },
      fault: { type: 'string', multiple: true, default: [...faultNames] },
      small: { type: 'boolean', default: false },
      json: { type: 'string' },
      build: { type: 'boolean', default: true },
    },
  });
  return {
    kills: readCount('kills', values.kills),
    saves: readCount('saves', values.saves ?? (values.small ? '100' : '500')),
    tabs: readCount('tabs', values.tabs ?? (values.small ? '5' : '20')),
    flips: readCount('flips', values.flips ?? (values.small ? '3' : '7')),
    seed: readCount('seed', values.seed),
    engines: readNames('engine', values.engine, engines),
    faults: readNames('fault', values.fault, faultNames),
    json: values.json ?? null,
    build: values.build,
  };
}
