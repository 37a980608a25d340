import type { Engine } from '../../tests/support/faults/engines';

/** What one kind of fault did on one engine. */
export interface FaultRow {
  readonly test: string;
  readonly engine: Engine;
  /** Faults caused; for saves under stops and from many tabs, saves asked for. */
  readonly tries: number;
  /** Saves that the browser said were kept. */
  readonly acknowledged: number;
  /** Of those, the ones that were not there afterwards. */
  readonly lost: number;
  /** Rows that are there more than once. */
  readonly doubled: number;
  /** Faults after which the library said that it is not well. */
  readonly noticed: number;
  /** What else there is to know, for people. */
  readonly detail: string;
  /** Why this row is not as it has to be; empty when it is. */
  readonly wrong: readonly string[];
}

export function describeRow(row: FaultRow): string {
  const { test, engine, tries, acknowledged, lost, doubled, noticed, detail, wrong } = row;
  const numbers = `tries ${tries}, acknowledged ${acknowledged}, lost ${lost}, doubled ${doubled}, noticed ${noticed}`;
  return [
    `${wrong.length === 0 ? 'ok    ' : 'FAILED'} ${test} (${engine}): ${numbers}; ${detail}`,
    ...wrong.map((one) => `       ${one}`),
  ].join('\n');
}

/** Keeps only the claims that do not hold. */
export function listWrong(claims: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(claims).flatMap(([claim, holds]) => (holds ? [] : [`does not hold: ${claim}`]));
}
